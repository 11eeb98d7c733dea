### The demonstration: a week in a house, told line by line.

## icon: house

demo-title = A week in a CURANT house, on this machine
# $office (text): an address.
# $server (text): an address.
demo-places = Server { $server }, office { $office }
# $caseworker (text): a name.
# $name (text): a name.
demo-card = { $caseworker } prints a card for { $name }
# $count (number): how many phones.
demo-accounts = { $count ->
    [one] { $count } phone has an account
   *[other] { $count } phones have an account
}
# $house (text): what the shared space is called.
# $name (text): a name.
demo-founded = { $name } founds { $house }
# $digits (text): six digits.
# $name (text): a name.
demo-joined = { $name } joins: both phones show { $digits }
# $caseworker (text): a name.
# $name (text): a name.
demo-yes = { $name } says yes to { $caseworker }, who reads what is moved there and nothing else

## icon: pencil

# $name (text): a name.
# $space (text): what the shared space is called.
# $title (text): an entry's title.
demo-wrote = { $name } writes in { $space }: { $title }
# $name (text): a name.
demo-private = { $name } writes something that nobody else can read
# $name (text): a name.
# $time (text): a date and a time.
# $title (text): an entry's title.
demo-changed = { $name } moves { $title } to { $time }
# $name (text): a name.
# $title (text): an entry's title.
demo-flagged = { $name } marks a question for the professional: { $title }
# $name (text): a name.
# $title (text): an entry's title.
demo-done = { $name } finishes { $title }
# Two values follow, one a line.
# $title (text): an entry's title.
demo-both = { $title }: two people changed it without a network, both values are kept
# $caseworker (text): a name.
# $name (text): a name.
# $title (text): an entry's title.
demo-moved = { $name } moves a letter to { $caseworker }: { $title }
# $buddy (text): a name.
# $caseworker (text): a name.
# $name (text): a name.
demo-passed = { $name } says yes once: the question of { $buddy } goes to { $caseworker }
# $name (text): a name.
# $stage (text): the name of a stage, from job.ftl.
# $title (text): an entry's title.
demo-job = { $name } moves a job to { $stage }: { $title }
# $helper (text): the name of somebody who helps.
# $name (text): a name.
# $stage (text): the name of a stage, from job.ftl.
# $title (text): an entry's title.
demo-job-helped = { $helper } helps { $name } with a job, which goes to { $stage }: { $title }

## icon: wifi-off

# $name (text): a name.
demo-offline = { $name } has no network
# $down (text): an amount of data.
# $name (text): a name.
# $up (text): an amount of data.
demo-online = { $name } has network again: { $up } sent, { $down } received

## icon: server

demo-backup = The server is backed up
demo-lost = The server's disk is lost, and two days with it
# $count (number): how many changes.
# $name (text): a name.
demo-unreachable = { $count ->
    [one] { $name } writes on: { $count } change waits on the phone
   *[other] { $name } writes on: { $count } changes wait on the phone
}
# $count (number): how many sealed chunks.
demo-restored = { $count ->
    [one] The backup is put back: { $count } sealed chunk is missing
   *[other] The backup is put back: { $count } sealed chunks are missing
}
# $count (number): how many sealed chunks.
demo-healed = { $count ->
    [one] The phones give back what was lost: the server has { $count } sealed chunk
   *[other] The phones give back what was lost: the server has { $count } sealed chunks
}

## icon: briefcase

# $caseworker (text): a name.
# $name (text): a name.
demo-answered = { $caseworker } answers the question of { $name }
# $buddy (text): a name.
# $caseworker (text): a name.
# $name (text): a name.
demo-shared = { $name } shares the answer of { $caseworker } with the house: { $buddy } reads it
# $caseworker (text): a name.
# $name (text): a name.
demo-appointment = { $caseworker } adds an appointment with { $name }
# $caseworker (text): a name.
# $name (text): a name.
# $title (text): an entry's title.
demo-step-asked = { $name } took a step and asks { $caseworker } for a yes: { $title }
# $caseworker (text): a name.
# $name (text): a name.
# $title (text): an entry's title.
demo-step-confirmed = { $caseworker } confirms the step of { $name }: { $title }
# $caseworker (text): a name.
# $name (text): a name.
demo-on-phone = { $caseworker } sees: it is on the phone of { $name }

## icon: user-minus

# $gone (text): the name of somebody who moves out.
# $name (text): a name.
demo-removed = { $gone } moves out: { $name } shuts { $gone } out, and the house has a new key
# $name (text): a name.
demo-reads-nothing = { $name } reads nothing of it

## icon: calendar-days

# $name (text): a name.
demo-agenda = What { $name } sees

## icon: lock

demo-could-read = What the server can read
# $count (number): how many accounts.
demo-could-accounts = { $count ->
    [one] { $count } account, by the name that the office gave it
   *[other] { $count } accounts, by the names that the office gave them
}
# $count (number): how many spaces.
demo-could-spaces = { $count ->
    [one] who is in { $count } space
   *[other] who is in which of { $count } spaces
}
# $count (number): how many sealed chunks.
# $size (text): an amount of data.
demo-could-chunks = { $count ->
    [one] when { $count } sealed chunk came, and its size: { $size }
   *[other] when { $count } sealed chunks came, and their sizes: { $size }
}
demo-could-not = What the server cannot read
# $count (number): how many texts were looked for.
# $files (number): how many files were searched.
# $size (text): an amount of data.
demo-none-found = { $count ->
    [one] { $count } text that people wrote, looked for in { $files } files and on the network ({ $size }): not found
   *[other] { $count } texts that people wrote, looked for in { $files } files and on the network ({ $size }): none found
}
# $count (number): how often something was found.
demo-found = { $count ->
    [one] found { $count } time: this must not be
   *[other] found { $count } times: this must not be
}
demo-search-works = the same search does find the names of accounts
demo-search-blind = the search does not find the names of accounts either, so it proves nothing

## icon: check-check

demo-held = What the phones hold
# $count (number): on how many devices.
# $space (text): what the shared space is called.
demo-same = { $count ->
    [one] { $space }: on { $count } device
   *[other] { $space }: the same on { $count } devices, byte for byte
}
# $space (text): what the shared space is called.
demo-differs = { $space }: NOT the same on all devices
# $down (text): an amount of data.
# $up (text): an amount of data.
demo-traffic = for all of this { $up } were sent and { $down } received
# Commands follow, one a line.
# $folder (text): a folder.
demo-kept = Everything lies in { $folder }; look for yourself

## icon: key-round

# $office (text): an address.
demo-open = The office is open: { $office }
# $address (text): an e-mail address.
# $password (text): a password.
demo-sign-in = Sign in as { $address } with { $password }
# $code (text): six digits.
demo-code = Code of the second factor now: { $code }
demo-end = Ctrl-C ends it

## icon: package

# $languages (number): in how many languages it is.
# $phrases (number): phrases to learn that are in it.
# $programme (text): the programme's name.
demo-pack = { $programme } gives its signed pack to the phones. Phrases: { $phrases }. Languages: { $languages }.
# A card to learn follows, then how many cards wait.
# $name (text): a name.
demo-practice = { $name } practises without a network, from the pack on the phone:
# $minutes (number): how many minutes.
# $name (text): a name.
# $other (text): another name.
demo-minutes = { $name } writes down practice with { $other }. Minutes: { $minutes }

## icon: signature

# $house (text): what the shared space is called.
# $name (text): a name.
demo-agreement = { $name } proposes the pack's agreement for { $house }
# What changed follows, one line each.
# $name (text): who proposes.
# $other (text): who signed before.
demo-agreement-changed = { $name } proposes other words. What changed since { $other } signed:
# $house (text): what the shared space is called.
demo-agreement-stands = Everybody in { $house } signs, each with the key of their own phone: it stands

## icon: life-buoy

# $name (text): a name.
demo-sheet = { $name } prints a recovery sheet and puts it with the papers
# $name (text): a name.
demo-phone-lost = The phone of { $name } is left on the bus
# $count (number): how many entries.
# $name (text): a name.
demo-recovered = With the sheet { $name } is back on a new phone. Entries there again: { $count }
# $name (text): a name.
demo-phone-out = { $name } shuts the lost phone out: it gets nothing new

## icon: package-open

# Names of files follow.
# $count (number): how many entries.
# $name (text): a name.
demo-export = { $name } takes everything along, without a network. Entries: { $count }

## icon: mail-open

# $name (text): a name.
# $title (text): what the letter is about.
demo-letter = { $name } photographs a letter that the house got: { $title }
# $name (text): who opens it.
# $size (text): how large the photo is, such as 60 kB.
demo-letter-opened = { $name } opens it: only now the photo comes, { $size }
