/** Names for children who do not exist, the commoner first. Shares fall off as 1/(rank + 6), as they do in registers. */
export const girls =
  `olivia amelia isla ava ivy freya lily florence mia willow rosie sophia isabella grace daisy sienna poppy elsie emily ella evelyn phoebe evie charlotte harper millie matilda maya sofia alice emilia isabelle ruby luna maisie aria penelope mila bonnie eva hallie eliza ada violet esme arabella imogen jessica lottie zara chloe lucy eleanor erin orla robyn eden margot maria nancy thea aurora ellie rose scarlett ayla maeve molly hannah gracie amber lyla summer beatrice bella delilah lola darcie holly ottilie edith clara iris olive nova lara fatima amelie niamh abigail heidi maryam anna autumn elizabeth nora georgia jasmine aisha megan leah zoe hazel martha ophelia amaya julia lilly sara annabelle mabel harriet aaliyah francesca zainab naomi hope nina skye victoria layla myla elena cora mary safa amina lydia sadie khadija rebecca caitlin bethany tilly paige faith lauren katie rachel samantha natalie alexandra stephanie catherine madeleine philippa gabriella theresa joanna inaya anaya hafsa alina raya wren juniper agnes winifred cecily tabitha saoirse aoife ciara yasmin priya anika diya simran kiran zofia hanna maja oliwia ioana andreea lan mei yuki ngozi adaeze temperance marigold`.split(
    ' ',
  );

export const boys =
  `muhammad noah george oliver leo arthur oscar theodore theo freddie henry jack luca alfie charlie archie jacob harry thomas lucas james william edward finley max joshua reggie logan isaac alexander teddy tommy roman albie jude louis adam arlo rory sebastian edison ethan hunter elijah hudson ezra joseph reuben benjamin samuel harrison daniel mason toby rowan yusuf albert david dylan zachary jaxon ibrahim riley michael ralph frederick hugo carter ronnie gabriel bobby harvey stanley jasper dexter otis liam felix tobias frankie grayson luke jackson caleb matthew louie ellis jenson nathan ollie elliot ryan blake bodhi aiden myles rupert kai cameron connor callum kian tyler jayden rhys evan aaron ali hamza omar zayn bilal mustafa abdullah ahmed hassan hussain idris syed umar khalid christopher robert anthony andrew jonathan nicholas dominic patrick sean eoin cormac fergus angus hamish lachlan rafferty barnaby monty ned wilfred ernest cyril alistair gregory stephen peter simon timothy philip richard charles francis vincent marcus nathaniel zephaniah emmanuel chidi kofi kwame tendai arjun rohan vihaan aarav dev ishaan harpreet gurpreet jakub szymon kacper filip antoni andrei stefan mihai wei jun minh leif magnus`.split(
    ' ',
  );

export const families =
  `Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Khan Ahmed Hussain Ali Singh Thomas Harris Lewis Martin Cooper Hill Ward Turner Moore Clark Harrison King Baker Lee Morris Allen Scott Watson Davis Parker James Bennett Young Phillips Richardson Mitchell Bailey Carter Cook Shaw Collins Bell Begum Kelly Murphy Miller Cox Marshall Richards Simpson Price Anderson Adams Wilkinson Foster Ellis Murray Chapman Mason Gray Rogers Webb Griffiths Hunt Palmer Campbell Holmes Kaur Lloyd Mills Barnes Knight Matthews Butler Russell Barker Fisher Stevens Jenkins Murray Dixon Graham Harvey Pearson Reid Fletcher Walsh Andrews Howard Fox Stewart Gibson Reynolds Ford Payne Elliott Ryan Atkinson Brooks Lawrence Day Hughes Edwards O'Brien O'Connor O'Neill McDonald McCarthy MacKenzie Fitzgerald Gallagher Doherty Byrne Nowak Kowalski Wisniewski Popescu Ionescu Nguyen Chen Wang Okafor Adeyemi Mensah Boateng Banda Moyo Sharma Gupta Shah Desai Mehta Chowdhury Miah Uddin Rahman Islam Akhtar Mahmood Malik Iqbal Javed Aziz Rashid Saleem Silva Santos Costa Fernandes García Pérez Müller Schröder Dvořák Novák Kovács Horváth Sørensen Åkesson`.split(
    ' ',
  );

const starts =
  `Ash Birk Brad Bram Burn Cald Cars Clay Clif Copp Crow Dal Den Ding Dun East Eld Fair Farn Fen Gar Gold Gran Green Had Ham Hart Haw Hazel High Hol Horn Hurst Kim Lang Lang Lin Long Mar Mel Mid Mill Nether Nor Oak Old Pen Pick Rad Rams Red Rush Sand Shel Skel South Stan Stock Sut Thorn Tor Under Wal Ware Wat West Whit Wind Win Wor Yar`.split(
    ' ',
  );
const ends =
  'by bridge brook bury combe croft dale den don field ford ham hurst land ley low man mere more ney ridge shaw side son stead stock thwaite ton wall well wick wood worth'.split(
    ' ',
  );

/** Rare family names, some 2,000 of them, as made-up places are called. */
export const rareFamilies = starts.flatMap((start) => ends.map((end) => `${start}${end}`));

export const streets = starts.flatMap((start) =>
  ['Road', 'Street', 'Avenue', 'Close', 'Lane', 'Drive', 'Grove', 'Crescent'].map(
    (kind, index) => `${start}${ends[(start.length * 7 + index * 5) % ends.length]} ${kind}`,
  ),
);
