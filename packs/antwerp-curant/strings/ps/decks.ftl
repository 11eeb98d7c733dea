### draft: no native reader has checked this file

deck-home = په کور کې
deck-doctor = له ډاکټر سره
deck-job = کار
deck-town-hall = په ښاروالۍ کې
deck-train = اورګاډی، ټرام، بس
