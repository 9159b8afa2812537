/** Given names with the short forms in common use; the first of a line stands for all. */
const GROUPS = `
robert rob bob bobby robbie bert
william bill billy will willie liam
richard dick rick ricky rich
james jim jimmy jamie
john jack johnny jon
edward ed eddie ted ned teddy
thomas tom tommy
charles charlie chuck chas
joseph joe joey
michael mike mick micky
david dave davy
daniel dan danny
samuel sam sammy
benjamin ben benny
matthew matt
andrew andy drew
anthony tony
christopher chris kit
nicholas nick nicky
alexander alex sandy alec
frederick fred freddie freddy
henry harry hank
george georgie
francis frank
lawrence larry laurie
kenneth ken kenny
ronald ron ronnie
donald don donnie
gerald gerry jerry
stephen steve steven
timothy tim
gregory greg
jeffrey jeff geoffrey geoff
peter pete
philip phil phillip
patrick pat paddy
raymond ray
walter walt wally
albert al bertie
arthur art
nathaniel nathan nat
zachary zach zack
elizabeth liz lizzie beth betty eliza bess
margaret maggie meg peggy madge greta
catherine kate katie kathy cathy katherine kathleen
mary molly polly marie
sarah sally sara
patricia patty trish tricia
rebecca becky
susan sue susie suzie
jennifer jen jenny
jessica jess jessie
deborah debbie deb
barbara barb babs
victoria vicky vicki
alexandra alexa sasha
christine chrissy tina christina
dorothy dot dottie
eleanor ellie nell nora
frances fran fanny
helen nellie
isabella bella isabel
jacqueline jackie
martha mattie
matilda tilly
pamela pam
samantha sammie
teresa terry theresa tess
virginia ginny
muhammad mohammed mohamed muhammed mohammad
`

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ')
      return names.map((name) => [name, names[0] ?? name] as const)
    }),
)

/** The name a short form stands for; undefined for a word that has none. */
export const longForm = (word: string): string | undefined => STANDS_FOR.get(word)
