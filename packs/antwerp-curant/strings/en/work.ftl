### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: search

stage-found = Found
stage-found-about = Where did I see it? Until when can I apply?

## icon: file-pen

stage-prepared = Prepared
stage-prepared-about = Letter and CV are ready, somebody has read them.

## icon: send

stage-sent = Sent
stage-sent-about = After a week I ask whether it arrived.

## icon: mail

stage-reply = Reply
stage-reply-about = They answered. I thank them and answer within two days.

## icon: users

stage-interview = Interview
stage-interview-about = Way looked up, questions practised, clothes ready.

## icon: hammer

stage-trial = Trial
stage-trial-about = Is it paid and insured? Ask before it begins.

## icon: flag

stage-result = Result
stage-result-about = Yes: read the contract together. No: ask what could be better.
