### draft: no native reader has checked this file

practice-kind = ናይ ልምምድ ካርድ
practice-made-from = ዝተሰርሓሉ
practice-field-minutes = ደቓይቕ
practice-field-ability = እትኽእልዎ
practice-field-deck = ተኸታታሊ ሓረጋት
practice-pile = ዝድገም፦ { $due }። ሓድሽ፦ { $fresh }።
practice-done = ንሎሚ ተወዲኡ። መልስታት፦ { $today }።
practice-how = ከመይ ነይሩ? { $command }
practice-comes-back = ይምለስ፦ { $when }።
practice-taken-back = እቲ ናይ መወዳእታ መልሲ ኣይቁጸርን። ዳግማይ መልሱ፦ { $command }
practice-added = ናይ ልምምድ ካርድ ተገይሩ፦ { $id }
practice-deck = { $name }፦ { $known } ካብ { $cards } ተጀሚሩ፣ ዝድገም { $due }
practice-own = ናይ ገዛእ ርእስኹም ካርድታት
practice-answers = መልስታት ሎሚ፦ { $today }። ብድምር፦ { $reviews }።

practice-minutes-kept = { $minutes ->
    [one] { $minutes } ደቒቕ ተጻሒፉ ኣሎ።
   *[other] { $minutes } ደቓይቕ ተጻሒፉ ኣሎ።
}
practice-minutes-row = { $month }  { $name }፣ { $space }፦ { $minutes ->
    [one] { $minutes } ደቒቕ
   *[other] { $minutes } ደቓይቕ
}
practice-minutes-none = ገና ዝተጻሕፈ ደቓይቕ የለን።

practice-can = ትኽእሉ ኢኹም፦ { $name }
practice-can-not-yet = ገና ኣይኮነን፦ { $name }
practice-waiting = ናይ ሎሚ ካርድታት፦ { $count }
