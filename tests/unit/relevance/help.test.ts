import { describe, expect, test } from 'vitest';
import { judgeDraft } from '@/lib/relevance';
import { findForms } from '../../corpus/judge-corpus-draft';

/** What a draft about Whitefield means first. */
function outcomeOf(text: string): string {
  const [first, ...rest] = findForms(text, ['Whitefield Primary', 'Whitefield']);
  if (first === undefined) throw new RangeError(`no school is named: ${text}`);
  const match = { school: 'whitefield', mentions: [first, ...rest], sureness: 1 } as const;
  return judgeDraft({ text, match }, { names: { name: 'Whitefield Primary School', staff: [] } })
    .outcome;
}

type Row = readonly [help: string, not: string];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'hurt by an adult': [
    [
      'Coach at Whitefield yanked my lad off the bench by his hood',
      'Coach at Whitefield yanked the tarpaulin off the cricket square by himself',
    ],
    [
      'She has four little fingermarks on her upper arm and Whitefield say she must have done it herself',
      'Four little fingerprints in the salt dough and Whitefield Primary have varnished them for us',
    ],
    [
      'my daughter says the lunch lady at whitefield pushed her down into the chair by her shoulders',
      'my daughter says the lunch lady at whitefield pushed three sausages onto her plate',
    ],
    [
      'The new TA sat on his legs until he stopped moving. Whitefield call it support.',
      'The new TA sat with them in the shade until the coach came. Whitefield trips are the best.',
    ],
    [
      'Two grown adults carrying a six year old by his wrists and ankles across the hall at Whitefield',
      'Two grown adults carrying a six foot papier mache whale across the hall at Whitefield',
    ],
    [
      'Whitefield staff had him face down on the carpet',
      'Whitefield reception had the paper face down on the carpet for the big reveal',
    ],
    [
      'hes got a mark the shape of a ruler across his knuckles, whitefield say he wont own up',
      'hes got full marks for his ruler work, whitefield maths stars',
    ],
    [
      'Sir at Whitefield gave my grandson such a clip he still hears ringing',
      'Sir at Whitefield gave my grandson such a lovely report he is still grinning',
    ],
  ],
  'hurt by other children': [
    [
      'Three Year 6s at Whitefield had my son down in the mud and took turns',
      'Three Year 6s at Whitefield won the mud run and took a bow',
    ],
    [
      'They flushed her hair. Whitefield sent her home in PE kit and said boys will be boys',
      'They blow dried her hair for the show and Whitefield sent her home in sequins',
    ],
    [
      'he weed on my boys coat in the whitefield toilets and filmed it',
      'the dog weed on my boys coat so is there a spare at whitefield',
    ],
    [
      'My son was strangled with his own scarf on the Whitefield playground today',
      'My son was given his own scarf back on the Whitefield playground today, thanks whoever found it',
    ],
    [
      'the lads wait for her at the corner every home time, whitefield know',
      'the lads wait for their football subs at the corner, whitefield under 10s win again',
    ],
    [
      'Someone has told him on the class chat at Whitefield to go and drink bleach',
      'Someone has told him at Whitefield that bleach gets ink out of shirts',
    ],
    [
      'Another nosebleed. Same boy. Whitefield wrote accident in the book again',
      'Nosebleed at Whitefield, they rang straight away and she was so well looked after',
    ],
    [
      'bullied every day at whitefield and now she wont get out of the car',
      'bullied every day at whitefield about his new glasses and the teacher does nothing',
    ],
  ],
  'shut in or tied': [
    [
      'He told me he counts the mop heads. Whitefield keep putting him in the caretaker cupboard on his own',
      'Whitefield are putting a defibrillator in the caretaker cupboard',
    ],
    [
      'my niece was strapped in her wheelchair facing the radiator all of maths at whitefield',
      'my niece was first in her wheelchair race, whitefield games day',
    ],
    [
      'A TA leaning on the door so my boy cannot get out of the calm room. Whitefield.',
      'The calm room at Whitefield has beanbags and fairy lights, my boy chose the rug',
    ],
    [
      'Whitefield had her wrists taped to the desk for fidgeting',
      'Whitefield had the cables taped to the floor for the concert',
    ],
    [
      'left on the minibus alone for the whole of registration at Whitefield and he is five',
      'left a green flask on the Whitefield minibus, has anyone got it',
    ],
  ],
  'lost or handed over': [
    [
      'A dog walker rang me because my reception child was feeding ducks on her own at half ten. Whitefield had marked her present.',
      "A dog walker rang me because she found my reception child's book bag by the ducks, Whitefield label saved us",
    ],
    [
      'whitefield forgot my son at the museum',
      'whitefield forgot my sons packed lunch order again',
    ],
    [
      'They let her dad take her from Whitefield even though there is a court order',
      'They let her dad take the stage at Whitefield even though there is a waiting list of dads, hilarious quiz',
    ],
    [
      'nobody at whitefield knew he had gone over the fence until tesco rang',
      'nobody at whitefield knew the ball had gone over the fence, can next door check',
    ],
    [
      'Police brought him home. Whitefield thought he was in PE',
      'Police brought the dogs to Whitefield for a display, he thought it was magic',
    ],
    [
      'he walked home from whitefield by himself along the bypass, he is only 6',
      'he walked to whitefield by himself for the first time, year 6 and so proud',
    ],
    [
      'Whitefield sent my little girl off with the wrong taxi',
      'Whitefield sent my little girl off with the wrong reading book',
    ],
    [
      'I stood there and my child was not there and Whitefield had no idea where she was',
      'I stood there and the office had no idea where the raffle tickets were, bless them, Whitefield',
    ],
  ],
  'hungry, cold, dirty, ill': [
    [
      'She is made to sit in wet tights until home time at Whitefield',
      'Wet play again at Whitefield so send tights and wellies',
    ],
    [
      'The lad next door only eats what Whitefield give him and there is nothing on a weekend',
      'The lad next door only eats beige food and Whitefield dinners suit him fine',
    ],
    [
      'a bairn in whitefield nursery comes in the same soiled vest every day, ribs like a toast rack',
      'a bairn in whitefield nursery comes home with paint on his vest every day',
    ],
    [
      'Not allowed to the toilet at Whitefield, he wet himself in front of everyone and he has a kidney condition',
      'The toilet block at Whitefield is being painted over half term',
    ],
    [
      'whitefield gave my coeliac son the wrong lunch and he ended up in resus',
      'whitefield gave my coeliac son his own labelled lunch tray, what a team',
    ],
    [
      'Her inhaler was locked in the office and Whitefield told her to sit and breathe slowly',
      'Her inhaler is out of date, does anyone know if Whitefield want the spacer too',
    ],
    [
      'He had a seizure in the hall at Whitefield and no one timed it or called an ambulance',
      'The seizure training at Whitefield is on Tuesday after school',
    ],
    [
      'blue lips, blue fingers, and Whitefield rang me before they rang 999',
      'blue lips and blue fingers, thanks Whitefield for the bilberry pie stall',
    ],
    [
      'My child stood outside Whitefield at seven with no coat in the snow again',
      'No coats on the radiators please at Whitefield, they drip',
    ],
  ],
  afraid: [
    [
      'wont get out of the car at whitefield, holds on to the seat belt and shakes',
      'wont get out of bed on a saturday but up like a lark for whitefield',
    ],
    [
      'Every Sunday night she is sick. Every Monday Whitefield says she is fine.',
      'Every Sunday night she is sick of hearing me ask about Whitefield homework',
    ],
    [
      'He is terrified of his new teacher at Whitefield',
      'He is terrified of the inflatable T rex at the Whitefield fete',
    ],
    [
      'She flinches when I raise my hand to brush her hair and it only began at Whitefield',
      'She brushes my hair now, they did a hairdressers corner at Whitefield',
    ],
    [
      'he begs me not to make him go to whitefield',
      'he begs me for a whitefield hoodie every time we pass the shop',
    ],
    [
      'My son goes white when anyone says the name of the swimming teacher at Whitefield',
      'My son goes under water now thanks to the swimming teacher at Whitefield',
    ],
    [
      'My girl hides under the bed when she sees the Whitefield jumper',
      'My girl hides the Whitefield elf under the bed every December',
    ],
    [
      'crying at the gate every day for five weeks now and Whitefield peel her off me',
      'crying at the gate on day one and then skipping out beaming, well done Whitefield',
    ],
    [
      'he has started wetting the bed again since he moved up at whitefield',
      'he has started the violin again since he moved up at whitefield',
    ],
  ],
  'self-harm in plain words': [
    [
      'She told the school nurse at Whitefield she wants to be dead',
      'She told the school nurse at Whitefield she wants to be a vet',
    ],
    [
      'I found a note under her pillow. Whitefield has had four emails from me. She says everyone would be happier without her.',
      'I found a note in her book bag. Whitefield has asked for four egg boxes each.',
    ],
    [
      'nine years old and he tried to kill himself and whitefield want a doctors note',
      'nine years old and he tried to kill the karaoke at the whitefield disco',
    ],
    [
      'she has been cutting her arms with a sharpener blade from whitefield',
      'she has been cutting up old uniform for the whitefield quilt',
    ],
    [
      'Year 5 at Whitefield and she is making herself sick after lunch',
      'Year 5 at Whitefield and she is making herself a packed lunch',
    ],
    [
      'i cant do this anymore, whitefield was the last straw, they would be better off without me',
      'i cant do this spelling list, whitefield parents are we all stuck on number 9',
    ],
  ],
  'self-harm in veiled words': [
    [
      'He has been giving his Pokemon cards away at Whitefield, all of them, and he is so calm',
      'He has been swapping his Pokemon cards at Whitefield, all of them doubles',
    ],
    [
      'She said goodbye to each of her toys last night. Whitefield say she is settled.',
      'She said goodbye to each of her teachers last night. Whitefield leavers was lovely.',
    ],
    [
      'Long sleeves in July and she will not let me see. Whitefield PE lets her sit out.',
      'Long sleeved tops for the Whitefield trip in July, please, the bracken scratches',
    ],
    [
      'she only draws in black now and the people have no mouths, whitefield art table',
      'she only draws horses now, thank you whitefield art club',
    ],
    [
      'Asked me how high you have to fall from. He walks over that bridge to Whitefield.',
      'Asked me how high the church tower is. We walk past it to Whitefield.',
    ],
    [
      'my son at whitefield keeps asking what happens to your dog when you are gone',
      'my son at whitefield keeps asking what happens in the next chapter',
    ],
    [
      'he wants to go and be with grandad, he says it at bedtime, whitefield think its sweet',
      'he wants to go and see grandad after whitefield, are the buses ok',
    ],
    [
      'She says nobody at Whitefield would notice if she was not there.',
      'She says nobody at Whitefield noticed his odd socks, phew.',
    ],
    [
      'doesnt see the point of being eleven, my whitefield boy',
      'doesnt see the point of a tie, my whitefield boy',
    ],
  ],
  'an adult too close': [
    [
      'The club man at Whitefield keeps him behind and says it is a secret game',
      'The club man at Whitefield taught him chess and says he has a real gift',
    ],
    [
      'She asked for the lock off her bedroom door to be fixed so sir from Whitefield cannot come in her dreams',
      'She asked for the lock code for the Whitefield bike shed',
    ],
    [
      'My daughter told me something about the minibus driver at Whitefield that I cannot type',
      'My daughter told me something about photosynthesis, hats off Whitefield',
    ],
    [
      'A Whitefield teacher is messaging my 11 year old at midnight with kisses',
      'A Whitefield teacher is emailing every parent about the trip tonight',
    ],
    [
      'my little girl says sir at whitefield touches her leg under the table',
      'my little girl says sir at whitefield touches his nose when he is thinking',
    ],
    [
      'why is a volunteer from whitefield buying my son trainers',
      'why is a volunteer from whitefield buying all the onions, is it hotdogs',
    ],
    [
      'Someone she met on Roblox knows she goes to Whitefield and wants photos in her uniform',
      'Someone at Whitefield wants photos of the old uniform for the display',
    ],
    [
      'It hurts when she wees and she cries if I mention the after school man at Whitefield',
      'It hurts when I laugh, the after school panto at Whitefield was class',
    ],
    [
      'she doesnt want a bath any more, she says its what happens at whitefield swimming',
      'she doesnt want to miss whitefield swimming',
    ],
    [
      'Bloke in a grey van outside Whitefield offering girls a lift again',
      'Bloke in a grey van outside Whitefield is fixing the lights, ignore the cones',
    ],
    [
      'He says the choir man at Whitefield makes them change while he watches',
      'He says the choir man at Whitefield makes them laugh while he plays',
    ],
  ],
  'told in half words': [
    [
      'Wont say why he is late out every Thursday. Whitefield wont either.',
      'Not sure why he is late out every Thursday, is it choir, Whitefield mums?',
    ],
    [
      'She asked me if you go to prison for telling. She is six. She goes to Whitefield.',
      'She asked me if you go to Mars on a bus. She is six. She goes to Whitefield.',
    ],
    [
      'whatever he does to them in that whitefield store room, my girl will not say',
      'whatever they do to those whitefield flapjacks, my girl will not share',
    ],
    [
      'My boy sleeps in his clothes with a chair against the door since the Whitefield residential',
      'My boy slept in his clothes after the Whitefield residential, shattered and happy',
    ],
    [
      'She wears two pairs of shorts under her Whitefield skirt and will not tell me who for',
      'She wears shorts under her Whitefield skirt for cartwheels',
    ],
    [
      'he walks the long way round so as not to pass the whitefield changing rooms',
      'he walks the long way round because the whitefield path is flooded',
    ],
    [
      'A little one I mind from Whitefield said it is our quiet place and I must not tell mummy',
      'A little one I mind from Whitefield said it is our turn for the class bear',
    ],
    [
      'dont phone my dad he said, sat in the whitefield office with his coat over his head',
      'dont phone the whitefield office before nine, they are doing registers',
    ],
  ],
  'danger at home and threats': [
    [
      'My ex is waiting outside Whitefield and I have a non molestation order, what do I do',
      'My ex and I are both going to the Whitefield assembly, shall we sit together',
    ],
    [
      "A child in my daughter's class at Whitefield says her stepdad locks her in the shed",
      "A child in my daughter's class at Whitefield says her stepdad built her a shed",
    ],
    [
      'a kid brought a blade into whitefield today and showed my son',
      'a kid brought a stag beetle into whitefield today and showed my son',
    ],
    [
      'He says they are going to stab him if he goes back to Whitefield',
      'He says they are going to Stonehenge if it is dry, Whitefield Year 4',
    ],
    [
      'There is a girl from Whitefield sat on my step at six most mornings, no coat, says mam is asleep',
      'There is a girl from Whitefield sat on my step selling cakes for charity, buy one',
    ],
  ],
  'other languages': [
    [
      'Pani w Whitefield szarpie mojego syna za reke i on placze co rano',
      'Pani w Whitefield uczy mojego syna grac na flecie',
    ],
    [
      'moja corka nie chce isc do Whitefield bo chlopcy ja bija',
      'moja corka nie chce zupy, Whitefield maja jutro pizze?',
    ],
    [
      'L-au batut pe baiatul meu la Whitefield si are vanatai',
      'L-au ales pe baiatul meu la Whitefield in consiliul elevilor',
    ],
    [
      'Fetita mea de la Whitefield face pipi in pat de frica',
      'Fetita mea de la Whitefield canta la serbare vineri',
    ],
    [
      'Whitefield me miss ne meri beti ko thappar mara',
      'Whitefield me miss ne meri beti ko star diya',
    ],
    ['mera puttar Whitefield jaan ton darda hai', 'mera puttar Whitefield vich first aya'],
    [
      'amar chele ke Whitefield e onno chele mereche, rokto porse',
      'amar chele Whitefield e prize peyeche',
    ],
    [
      'O meu filho tem medo de ir para a Whitefield, um miúdo bateu nele',
      'O meu filho gosta muito da Whitefield, a que horas fecha?',
    ],
    [
      'En Whitefield le pegan a mi hija y no quiere comer',
      'En Whitefield hay fiesta, mi hija quiere llevar tortilla',
    ],
    [
      'Mon fils a des bleus, un garçon le frappe à Whitefield',
      'Mon fils a une photo de classe vendredi à Whitefield',
    ],
    [
      'Mae gan fy mab gleisiau ar ei fraich ar ôl Whitefield',
      'Mae gan fy mab gyngerdd yn Whitefield nos Wener',
    ],
    ['ابنتي تبكي كل صباح وتخاف من المعلمة في Whitefield', 'متى تبدأ العطلة في Whitefield من فضلكم'],
    ['Whitefield میں ٹیچر نے میرے بیٹے کو تھپڑ مارا', 'Whitefield میں کل چھٹی ہے کیا'],
    ['Whitefield স্কুলে আমার ছেলেকে মেরেছে', 'Whitefield স্কুলে কাল কি ছুটি'],
  ],
};

/** Alone: said of harm, or in its words, and nothing is wrong. */
const INNOCENT: readonly string[] = [
  'Bumped head form from Whitefield but so well looked after, ice pack and a sticker',
  'Head lice massacre in our bathroom again, thanks Whitefield Year 1',
  'I could murder a curry after that Whitefield governors meeting',
  'Anti-bullying week at Whitefield, odd socks on Tuesday please',
  'The self-harm talk for parents at Whitefield was excellent, slides in the comments',
  'Whitefield safeguarding refresher for volunteers moved to the library',
  'Killed it in the Whitefield talent show, absolutely slayed that solo',
  'Need a fake wound and a bandage for Whitefield Victorian hospital day',
  'That documentary about the missing girl had me in bits, nothing to do with Whitefield',
  'Our hamster died so go gentle on the twins at Whitefield today',
  'Dying of heat in the Whitefield hall, still the best nativity yet',
  'Broke my toe at the Whitefield mums race, no regrets',
  'Missing: one Whitefield PE bag, blue, has a dinosaur on it',
  'Whitefield kicked off the term with a bang, the volcano worked',
  'In 1974 we got the slipper at Whitefield and went fishing after',
  'She cried when she left Whitefield, seven happy years',
];

const rows = Object.entries(KINDS).flatMap(([kind, pairs]) =>
  pairs.map(([help, not]) => [kind, help, not] as const),
);

describe('a child at risk', () => {
  test.each(rows)('%s: %s', (_, help) => {
    expect(outcomeOf(help)).toBe('help');
  });
});

describe('the same words with nothing wrong', () => {
  test.each([...rows.map(([, , not]) => not), ...INNOCENT])('%s', (not) => {
    expect(outcomeOf(not)).not.toBe('help');
  });
});
