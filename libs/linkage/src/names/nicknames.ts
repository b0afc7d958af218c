/**
 * Short forms and other spellings of one given name, a name a line. A name may stand in several lines (Alex, Sam, Charlie):
 * then it may be any of them. Who shares a line may be one child under two names; nothing more is claimed.
 */
const LINES = `
aaliyah aliyah aliya alia
abigail abbie abby abi gail abbigail
adam ad
aidan aiden ayden aydin
alan allan allen al
albert bert bertie al albie
alexander alex alec xander sandy lex alexandre aleksander alasdair alistair alastair
alexandra alex alexa lexi lexie sandra sasha aleksandra
alfred alf alfie fred freddie
alice ali alys alyce
alison ali allie alyson allison
amelia amy millie milly mia emelia amelie
amina aminah ameena
andrew andy drew andre
angela angie ange
anna ann anne annie ana hanna hannah
annabel annabelle bella belle anabel
anthony tony ant antony
arabella bella bell
archibald archie archy
arthur art artie
ashley ash ashleigh ashlee
barbara babs barb
beatrice bea trixie beatrix
benjamin ben benny benji
bethany beth bethan
bernard bernie
bradley brad
bridget bridie biddy bridie
caitlin kate katelyn kaitlyn catelyn caitlyn
callum calum cal
cameron cam kameron
caroline carrie carol caro lina
carolyn carol
catherine kate katie cathy cath katy kitty kathryn katherine kathy cat kat catharine kathleen
charles charlie chas chuck charley
charlotte charlie lottie lotte charley
chloe cloe khloe
christina chris chrissie tina christine kristina kristine
christopher chris kit topher kristopher kris
clifford cliff
connor conor conner konnor
cynthia cindy
daisy daisie
daniel dan danny danyal daniyal
danielle dani danni daniela
darcy darcey darcie
david dave davey davy dai
deborah debbie deb debra
dominic dom dominick
dorothy dot dottie dolly
douglas doug dougie
dylan dillon dillan
edmund ed eddie ned
edward ed eddie ted teddy ned
eleanor ellie ella nell nora elinor eleanore lenny
elizabeth liz lizzie beth betty libby eliza elsie lisa betsy elisabeth ellie lilibet
ellie elly elle
emily em emmy millie emilie
emma em emmie
erin eryn
ethan eithan
eve evie eva evelyn
evan ewan euan ewen
fatima fatimah fatema
finley finn finlay fin
florence flo florrie flossie
frances fran frankie francesca
francesca fran frankie chess
francis frank frankie
frederick fred freddie freddy frederic fredrick
gabriel gabe
gabrielle gabby gabriella gaby
geoffrey geoff jeff jeffrey
george georgie
georgia georgie georgina
georgina georgie gina
gerald gerry jerry
gerard gerry
grace gracie
gregory greg
gwendolen gwen
harold harry hal
harriet hattie harry
harrison harry
harvey harv
heather hev
helen nell ellen helena
henry harry hal hank
holly hollie
hugh hughie huw
hussain hussein hussayn husain
ibrahim ebrahim ibraheem abraham
imogen immy imogene
isaac zac ike issac izaac
isabella bella izzy isabelle isabel bell isobel issy izabella
isla islay
jack jackie
jacob jake jakob
jacqueline jackie jacqui
jaden jayden jaiden jaydon
james jim jimmy jamie jem
jamie jaime
jane janie jayne
janet jan
jasmine jas jazz yasmin jasmin yasmine
jason jase
jennifer jen jenny jenni
jeremy jez jerry jem
jessica jess jessie
joanne jo joanna joan
john johnny jack jon ian sean
jonathan jon jonny johnathan jonathon
joseph joe joey yusuf josef
josephine jo josie
joshua josh
judith judy jude
julia julie jules
kathleen kath kathy kate kathlyn
katie katy kati
kayla kaylah
kenneth ken kenny
khadija khadijah kadija
kimberley kim kimberly
kirsty kirsten kirstie
lauren loren lorna
laura laurie
lawrence larry laurie lawrie laurence
leah lea lia
leo leon leonardo
leonard len lenny leo
lewis louis lou louie
lilian lily lil lilly lillian lillie
lily lilly lili lilley
logan logen
louise lou louisa
lucas luke luca lukas
lucy lucie lucinda luce
luke luca
lydia lyd
madeleine maddie maddy madeline madelaine
maisie masie maisy
margaret maggie meg peggy margie greta rita megan marge
maria marie mary
martha marta
martin marty martyn
mary molly polly may mae
maryam mariam miriam maryum
mason mayson
matilda tilly mattie tilda
matthew matt matty mathew
maximilian max maxi maximillian
maxwell max
megan meg meghan
mia mya maya myah
michael mike mick micky mikey micheal mikael
michelle shell chelle mich
millie milly
mohammed muhammad mohammad mohamed muhammed mo mohamad mahomed mohd md
molly mollie
morgan morgane
mustafa mustapha
natalie nat nathalie natalia
natasha tash tasha
nathan nate nathaniel nath
nathaniel nate nathan nat
nevaeh neveah
niamh neve neave
nicholas nick nicky nico nicolas
nicola nicky nicole
noah noa
oliver ollie olly
olivia liv livvy libby olive
omar umar omer
oscar ozzie oskar
owen eoin owain
patricia pat trish patsy tricia
patrick pat paddy
penelope penny
peter pete
philip phil pip phillip
philippa pip pippa phillippa
phoebe pheobe phebe
poppy poppie
rachel rach rachael
raymond ray
rebecca becky bex becca rebekah
reuben ruben reuban
rhys reece reese rees
richard rick dick richie ricky rich
riley rylee reilly
robert rob bob bobby robbie bert
robin rob robyn
rocco rocky
roger rodge
ronald ron ronnie
rosemary rose rosie
rose rosie
ruby rubie
ryan rian
samantha sam sammy
samuel sam sammy
sandra sandy
sara sarah sally sadie zara zahra
scarlett scarlet
sean shaun shawn
sebastian seb bas
sienna siena
sofia sophia sophie sofie
stanley stan
stephanie steph stefanie
stephen steve steven ste stefan
susan sue susie suzanne suzie
syed sayed sayyid
taylor tayler
teresa terry tess theresa tessa
terence terry
thea dorothea
theodore theo ted teddy
thomas tom tommy tomas
timothy tim timmy
toby tobias
tyler tylor
valerie val
victor vic
victoria vicky vic tori vikki vickie
vincent vince vinny
violet vi
vivienne viv vivian
walter wally walt
wayne wayn
william will bill billy liam wil willy
winifred winnie freda
yusuf yousef yusef yousuf
zachary zac zach zak zack zachariah
zainab zaynab zeinab
zara zarah zahra
zoe zoey
`;

const linesOf = new Map<string, number[]>();
LINES.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const name of new Set(line.split(' '))) linesOf.set(name, [...(linesOf.get(name) ?? []), index]);
  });

const none: readonly number[] = [];

/** The lines in which a normalised name stands. */
export const nicknameLines = (name: string): readonly number[] => linesOf.get(name) ?? none;

/** Whether two names stand in one line. A name with itself does not count: it is the same name. */
export const areNicknames = (a: string, b: string): boolean => {
  const lines = nicknameLines(a);
  return lines.length > 0 && nicknameLines(b).some((line) => lines.includes(line));
};

const others = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.split(' ').slice(1)]),
);

/** The short forms and spellings of a name that leads its line: for data that is made up. */
export const nicknamesOf = (name: string): readonly string[] => others.get(name) ?? [];
