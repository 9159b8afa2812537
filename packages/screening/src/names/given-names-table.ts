// Given names many people bear, by general knowledge, set down by hand: one line per name with the spellings it takes.
// Two names of different lines are two names, however near their letters: Joan is no slip for John.
export const givenNames = `john jon jhon
joan joanne
jonathan jonathon jonatan
jane jayne
jean jeanne
janet janette
janice janis
jan
joanna johanna
juan
juana
ian iain
paul pavel pavlo pablo paulo paolo
paula paola pauline
daniel danial danyal danil
daniela daniella danielle
danilo
michael mikael michel michal mikhail mykhailo mikhael
michelle michele micheline michaela
mitchell
martin marten
martina
marta martha marthe
marvin
marlin
mark marc marko marco
marcus markus marcos
mary maria marie mariya mariam maryam miriam
mario
marian mariana marianna marianne
marina
marilyn
margarita
maritza
eric erik erick eryk
erica erika
ernest ernesto
karl carl carel karel
carlos charles
carla karla
carol carole karol
caroline carolina karolina
karen karin caren
karina carina
carmen
christian kristian cristian
christina kristina cristina christine kristin kirsten
christopher kristofer cristobal christoph
andrew andrei andrej andrey andre andreas andres anders
andrea
adrian adrien
adriana adrienne
adam
adan
aidan aiden
alan allan allen alain
alana
alice alicia
alison allison
albert alberto
alexander alexandre aleksandr aleksander alexandros
alexandra aleksandra
aminata
alfred alfredo
alfonso alphonse
alonso alonzo
alvin
alvaro
amy aimee
amanda
amelia
emily emilia emilie
emma
emil emilio
anna ana anne ann hanna hannah
anita
annette
angela
angel
angelica angelika
antonio anton anthony antoine
antonia
arthur artur arturo
barry
larry
harry
gary garry
jerry
terry
perry
ben
benito
benedict
bernard bernardo bernhard
brian bryan
brandon
brendan
bruce
bryce
camilla camila
camille
catherine katherine katharine kathryn catharine katarina katarzyna ekaterina
cesar cezar
clara klara
claire clare
claudia klaudia
claudio claude
clark
craig
greg gregory gregor
curtis
dale
dean
dennis denis denys
denise
derek derrick
diana diane
diego
donna
donald
ronald
roland rolando
reynaldo ronaldo
dorothy dorothea
dora
nora norah
cora
laura
lara
lauren laurence
laurie lori
edward eduard eduardo edouard
edwin
edgar
edmund edmond
elena helena yelena elene helen helene ellen
elina alina
eliza elisa
elizabeth elisabeth isabel isabella isabelle isabela
elsa
elias eliasz ilias
ella
ellis
eva ewa eve
evan
ivan
ivana
felix
felipe philip phillip philippe filip
fernando ferdinand
fernanda
francis francisco francesco francois frantisek
francesca francisca frances
frank
fred frederick frederik frederic
frida
gabriel
gabriela gabriella gabrielle
george georg georges georgios giorgos jorge yorgos georgiy
georgina georgia
gerald geraldo gerard gerardo gerhard
glen glenn
gordon
grace
grant
gustav gustavo
harold
hector victor viktor
victoria viktoria
hugh hugo
helga olga
henry henri henrik enrique heinrich
heinz
hans
ines inez agnes
ingrid
irene irina iryna
isaac yitzhak itzhak izak ishaq isaak
jack
jacob jakob jakub
jacqueline
james
jamie
jason
jaime
javier xavier
jeffrey geoffrey jeffery
jennifer
jesse
jessica
jill gill
joel
josef joseph jose yusuf youssef yosef giuseppe
josephine josefina
joshua
joyce
judith
judy
julia giulia yulia julie juliya
julian
juliana
julio julius jules
justin
justine
keith
kelly
kenneth
kevin
kimberly
kyle
lance
leo leon
leonard leonardo
leslie lesley
lewis louis luis luiz ludwig lajos
louise luisa
lina
linda
lisa
liza
lola
lucas luke luca lukas lukasz
lucia lucy lucie
lucio
luther
lydia
lyle
lynn
madeleine magdalena
manuel emmanuel
manuela
margaret margarete margherita
mathew matthew matthias mateo mateusz matteo mathieu
maurice mauricio moritz
max
maximilian
melanie
melissa
miguel
milan
milena
monica monika
nancy
natalia natalya natalie
nathan
nathaniel
neil neal
nicholas nicolas nikolai nikolaos niklas mykola nicola nikola
nicole
nina
norman
oliver olivier
olivia
oscar oskar
patrick patricio
patricia
pedro peter petr pyotr petro piotr pierre pieter pietro
petra
rachel raquel
ralph ralf
ramon raymond
raul
rebecca
regina
renata
rene
renee
ricardo richard riccardo
rita
robert roberto
roberta
robin
rodney
rodrigo
roger
rogerio
roman
romana
rosa rose
ross
roy
ruben
ruth
ryan
samuel
samantha
sandra
sara sarah
saul
sean shaun shawn
sebastian
sergei sergio sergey serge
sheila
sheena
shirley
silvia sylvia
simon simeon
simone simona
sonia sonya
sofia sophia sophie zofia
stanley
stefan steven stephen stephan stepan esteban etienne
stephanie stefania
stella
stuart stewart
susan suzanne susana
tanya tania tatiana
tara
teresa theresa therese
thomas tomas tomasz tommaso
timothy
tina
tracy
tyler
valentin
valentina
valeria valerie valery
vanessa
vera
vincent vincenzo vicente
virginia
virgil
walter
wanda
warren
wayne
wendy
william wilhelm guillermo guillaume
willa
yvonne
ivonne
zoe
ahmed ahmad ahmet
mehmet muhammad mohammed mohamed mohammad
mahmoud mahmud
hamid hamed
hamad
hammad
hasan hassan hassane
hussein husayn hossein
ali
aliya
adel adil
amin ameen
amina
amir
amira
anwar
anas
asad assad
aslam
akram
ashraf
bashir
bilal
farid
farida
fahd fahad
faisal faysal
fatima fatma
habib
hafiz
hani
hisham
ibrahim
idris
ilham
imran
ismail
jabir
jamal gamal
jamil
kamal
kamil
karim kareem
khalid khaled
khalil
latif
majid
malik
mansur mansour
marwan
mustafa
murad
murtaza
nabil
nadia
nadir
naim
nasir nasser naser
nasim
nazir
oleg
omar umar
osama usama
osman othman uthman
qasim kassem
rashid rasheed rachid
rahim
rahman
reza
saad
sajid
sadiq
said saeed
saif
salah
saleh salih
salem salim
salman
sami
samir
samira
tariq tarek
tahir
walid waleed
yasin
yasir yasser
younis yunus
zahid
zahir
zaki
anil
sunil
arun
varun
tarun
ashok
alok
amit
sumit
anand
ajay
vijay
sanjay
sanjiv sanjeev
rajiv rajeev
rajesh
rakesh
ramesh
mahesh
mukesh
suresh
naresh
dinesh
ganesh
girish
harish
manish
satish
deepak
gurpreet
gurmeet
harpreet
manpreet
jaspreet
lakshmi laxmi
meena
reena
veena
neha
nisha
usha
asha
anju
manju
sunita
sangita
savita
kavita
namita
lalita
priya
riya
pooja puja
rekha
mehwish
emre
emine
hakan
kemal
orhan
serkan
erkan
gokhan
volkan
kwame
kofi
kwasi
kwaku
hiroshi
hitoshi
takeshi
takashi
satoshi
atsushi
kenji
kenta
yuki
yoko
keiko
reiko
haruki
haruko`
