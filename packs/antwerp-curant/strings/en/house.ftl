### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: box

checklist-move-in = Moving in
checklist-move-in-about = The first six weeks in the house.

## icon: key

line-in-keys = Keys received and written down

## icon: clipboard-check

line-in-inventory = Walk through the flat together: what is broken already?

## icon: gauge

line-in-meters = Meter readings noted, with a photo

## icon: siren

line-in-safety = Smoke alarm tested, way out known

## icon: phone-call

line-in-emergency = Emergency numbers in the phone: 112

## icon: message-circle

line-in-house-talk = First evening: what is important to each of us?

## icon: file-signature

line-in-agreement = House agreement written and signed

## icon: rotate-cw

line-in-rota = Rota begun

## icon: landmark

line-in-address = New address reported at the town hall

## icon: bell

line-in-bell = Names on bell and letter box

## icon: shield

line-in-insurance = Fire insurance checked

## icon: stethoscope

line-in-doctor = A family doctor chosen

## icon: map

line-in-neighbourhood = Walk: shop, tram, pharmacy, park

## icon: users

line-in-first-talk = First weekly talk planned

## icon: luggage

checklist-last-90-days = The last 90 days
checklist-last-90-days-about = From the first search to the last key.

## icon: map

line-out-plan = Talk: where do I want to live, with whom, for how much?

## icon: calculator

line-out-budget = Budget for living alone

## icon: clipboard-list

line-out-social-list = Place on the social housing list checked

## icon: piggy-bank

line-out-guarantee = Rental guarantee: savings, or asked at the OCMW

## icon: search

line-out-search = Search every week, with the buddy

## icon: footprints

line-out-visits = Visits noted: price, costs, damp, neighbours

## icon: file-signature

line-out-contract = Contract read together before it is signed

## icon: users

line-out-people = Who helps me after the project? Names and numbers

## icon: plug

line-out-energy = Energy, water and internet arranged

## icon: shield

line-out-insurance = Fire insurance for the new place

## icon: sofa

line-out-furniture = Furniture and kitchen things: list, second hand

## icon: paintbrush

line-out-repair = Cleaned and repaired what was ours

## icon: landmark

line-out-address = Address changed: town hall, bank, school, work

## icon: download

line-out-my-data = Taken my things from the app with me

## icon: key

line-out-keys = Walked through with the owner, keys given back

## icon: party-popper

line-out-goodbye = A goodbye meal

## icon: file-signature

agreement-house = House agreement
agreement-house-about = Change every word until it is yours. All sign; a new version is signed again.

## icon: heart-handshake

article-respect = Respect
article-respect-about = Everybody may believe, eat, dress and love as they want. We do not insult, hit or threaten.

## icon: door-closed

article-rooms = Rooms
article-rooms-about = A bedroom is private. We knock and wait. Nobody looks into another's phone, post or bag.

## icon: moon

article-quiet = Quiet
article-quiet-about = It is quiet from 22:00 to 7:00. Before an exam or an early shift we are quiet when asked.

## icon: user-plus

article-visitors = Visitors
article-visitors-about = We say it before visitors come. Who stays the night is agreed with everybody.

## icon: spray-can

article-cleaning = Cleaning
article-cleaning-about = We follow the rota. Who cannot, swaps in time. Dishes are done the same day.

## icon: utensils

article-food = Food
article-food-about = Each has a shelf. What we share, and who pays for it, stands on the list. We keep to each other's food rules.

## icon: wallet

article-money = Money
article-money-about = Rent and costs are paid on the agreed day. We lend each other nothing that we cannot miss.

## icon: cigarette-off

article-smoke = Smoke, alcohol, drugs
article-smoke-about = We do not smoke inside. Alcohol only as all agreed. No drugs in the house.

## icon: calendar-heart

article-together = Time together
article-together-about = Once a week we eat together and speak Dutch. Once a week we talk about how it goes.

## icon: message-square-warning

article-quarrel = When we quarrel
article-quarrel-about = First we talk, calmly and not by message. If that does not help within a week, we ask the caseworker. In danger we call 112.

## icon: luggage

article-leaving = When somebody leaves
article-leaving-about = We say it at least a month before, and end it well together.

## icon: rotate-cw

rota-house = House rota

## icon: cooking-pot

chore-kitchen = Kitchen
chore-kitchen-about = Wipe worktop, cooker and table, mop the floor, look into the fridge.

## icon: bath

chore-bathroom = Bathroom
chore-bathroom-about = Clean toilet, basin and shower, empty the bin, open the window.

## icon: trash-2

chore-rubbish = Rubbish
chore-rubbish-about = Sort, tie the bags, put them outside on the evening before.

## icon: footprints

chore-stairs = Stairs
chore-stairs-about = Sweep stairs and hall, nothing stays in the way out.
