// Short forms of given names, and the forms one given name takes in neighbouring languages. General knowledge, set
// down by hand; one line per name. A word may stand on several lines.
const NAMES = `william bill billy will willy liam
robert bob bobby rob robbie bert
richard dick rick ricky rich
james jim jimmy jamie
john johnny jack jon
jonathan jon johnny
edward ed eddie ned ted teddy
edmund ed eddie
theodore ted teddy theo
thomas tom tommy
michael mike mick mickey mikhail
charles charlie chuck
joseph joe joey josef yosef yusuf youssef
david dave davey davy
daniel dan danny
samuel sam sammy
benjamin ben benny bibi binyamin
matthew matt
andrew andy drew
anthony tony antony
christopher chris kit
nicholas nick nicky nicolas nikolai
alexander alex alec sandy sasha aleksandr oleksandr aleksander alexandre alejandro
alexandra alex sasha sandra
alexei aleksey alexey oleksiy alyosha
stephen steve steven stefan
peter pete pyotr petr
patrick pat paddy
lawrence larry laurence
gerald gerry jerry
jeremy jerry
gregory greg grigory
frederick fred freddy friedrich
francis frank francisco
franklin frank
harold harry hal
henry harry hank heinrich
leonard len leo lenny
leonardo leo
raymond ray
ronald ron ronnie
donald don donny
douglas doug
kenneth ken kenny
philip phil phillip philippe
timothy tim timmy
vincent vince vinny
walter walt wally
zachary zach zack
elizabeth liz beth betty lizzie eliza libby lisa
margaret maggie meg peggy marge
katherine kate kathy katie kitty catherine cathy kathryn
patricia pat patty tricia
jennifer jen jenny
jessica jess jessie
susan sue susie
deborah deb debbie
barbara barb
rebecca becky
victoria vicky
virginia ginny
dorothy dot dottie
christina chris tina christine
pamela pam
cynthia cindy
abigail abby
jose pepe
francisco paco pancho paquito
ignacio nacho
guadalupe lupe
jesus chuy
enrique quique kike
alberto beto
roberto beto
manuel manolo
rafael rafa
dolores lola
concepcion concha
giuseppe beppe peppe
giovanni gianni
luigi gigi
johannes hans johann
hans johann
jakob jake jacob
vladimir vova volodya volodymyr wladimir uladzimir
dmitry dima mitya dmitri dmitrii dmytro dmitriy
sergei sergey serhiy serge seryozha siarhei
yevgeny evgeny evgeni eugene yevgeniy zhenya yevhen
ivan vanya
mikhail misha mykhailo
nikolai kolya mykola nikolay
grigory grisha
konstantin kostya
boris borya
pavel pasha paul pavlo
yuri yura yuriy iouri
anatoly tolya anatoliy
natalia natasha nataliya
anastasia nastya
yekaterina katya ekaterina kateryna
tatiana tanya tatyana
maria masha mariya
olga olya
svetlana sveta
yelena lena elena
muhammad mohammed mohamed mohammad mohamad muhammed mehmed mehmet mamadou md mohd
ahmad ahmed ahmet
yusuf youssef yousef joseph
ibrahim abraham
husayn hussein hossein husain hussain
isaac yitzhak itzhak
lee yi rhee
kim gim
park pak bak
choi choe
jung jeong chung
cho jo
yoon yun
lim rim
noh roh
ahn an
suh seo
baek paek
kwon gwon
moon mun
nathaniel nathan nate
jeffrey jeff geoffrey geoff
dominic dominique dominik
max maximilian maxim
benedict ben
christina martina valentina tina
margarita greta rita
alfred fred fredo
albert herbert bert
gustav august gus
solomon sol
isabel isa
eleanor nora ellie
chukwuemeka emeka
chukwudi chudi
oluwaseun seun
oluwatobi tobi`

const buildGroups = (): ReadonlyMap<string, ReadonlySet<number>> => {
  const groups = new Map<string, Set<number>>()
  NAMES.split('\n').forEach((line, group) => {
    for (const name of line.split(' ')) {
      const known = groups.get(name) ?? new Set<number>()
      known.add(group)
      groups.set(name, known)
    }
  })
  return groups
}

const groups = buildGroups()

/** Whether two given names are forms of one: Bill and William, Sasha and Alexander. */
export const areForms = (a: string, b: string): boolean => {
  const left = groups.get(a)
  if (left === undefined) return false
  const right = groups.get(b)
  if (right === undefined) return false
  for (const group of left) if (right.has(group)) return true
  return false
}
