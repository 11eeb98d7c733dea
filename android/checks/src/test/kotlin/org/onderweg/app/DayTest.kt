package org.onderweg.app

import android.app.Activity
import android.app.AlertDialog
import android.app.Dialog
import android.content.Intent
import android.speech.tts.TextToSpeech
import android.view.View
import android.widget.EditText
import java.util.Locale
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.onderweg.core.Edit
import org.onderweg.core.EntryRef
import org.onderweg.core.Phone
import org.onderweg.core.SpaceKind
import org.onderweg.core.Words
import org.onderweg.core.languages
import org.onderweg.core.plainText
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowDialog
import org.robolectric.shadows.ShadowTextToSpeech

/** One day with the app, from the first screen to a conflict that was settled: over the real core and a real server. */
@RunWith(OnderwegRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [35], application = ChecksApp::class, qualifiers = "en-w390dp-h844dp-xhdpi")
class DayTest {
    @get:Rule val folder = TemporaryFolder()
    private lateinit var world: World
    private val app get() = RuntimeEnvironment.getApplication() as ChecksApp

    @Before fun begin() {
        Now.begin()
        MemoryKeyStore.install()
        world = World(folder.root)
    }

    @After fun end() {
        runBlocking { app.onderweg.close() }
        world.close()
    }

    @Test fun english() = day("en")
    @Test fun dutch() = day("nl")
    @Test fun arabic() = day("ar")
    @Test fun dari() = day("fa-AF")

    @Test @Config(qualifiers = "en-w390dp-h844dp-night-xhdpi")
    fun dark() = short("today-dark", "en")

    @Test @Config(qualifiers = "en-w390dp-h844dp-xhdpi", fontScale = 2.0f)
    fun large() = short("today-large", "en")

    @Test @Config(qualifiers = "en-w320dp-h640dp-xhdpi")
    fun narrow() = short("today-narrow", "fa-AF")

    private fun short(name: String, tag: String) {
        app.onderweg.language.choose(tag)
        val house = enrolled(tag)
        appointment(house)
        mine { it.add("task", listOf(Edit.Title("Ring VDAB about the forklift course"), Edit.Due("2026-11-27")), null) }
        val today = open(TodayActivity::class.java)
        until("the appointment") { texts(today.window.decorView).any { it.contains("Intake") } }
        seen(name, today)
    }

    private fun day(tag: String) {
        val words = Words.of(tag)
        firstRun(tag, words)
        val house = mine { world.house(it, "Dambruggestraat 41") }
        if (tag == "fa-AF") mine { it.setCalendar("solar-hijri"); it.setDigits("eastern-arabic") }
        val intake = appointment(house)
        Now.later()
        val task = addTask(words, "Ring VDAB about the forklift course")
        mine { world.sync(it) }
        world.sync(world.lotte)

        val today = open(TodayActivity::class.java)
        until("both entries") { texts(today.window.decorView).containsAll(listOf("Intake for Dutch 1.2", "Ring VDAB about the forklift course")) }
        assertEquals(if (languages().first { it.tag == tag }.direction.name == "RTL") View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR, today.window.decorView.layoutDirection)
        seen("today-$tag", today)

        bothChange(tag, words, intake)
        share(tag, words, task, house)
    }

    /** Language by its own name, said aloud; then the code from paper. */
    private fun firstRun(tag: String, words: Words) {
        val start = open(TodayActivity::class.java)
        assertEquals(FirstRunActivity::class.java.name, shadowOf(start).nextStartedActivity.component!!.className)
        languages().forEach { ShadowTextToSpeech.addLanguageAvailability(Locale.forLanguageTag(it.tag)) }
        val first = open(FirstRunActivity::class.java)
        val speech = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())
        speech.onInitListener.onInit(TextToSpeech.SUCCESS)
        val name = languages().first { it.tag == tag }.name
        button(first.window.decorView, name).performClick()
        assertEquals(name, speech.lastSpokenText)
        seen("first-run-$tag", first)
        button(first.window.decorView, plainText(words.say("app-continue"))).performClick()
        assertEquals(CodeActivity::class.java.name, shadowOf(first).nextStartedActivity.component!!.className)

        val code = open(CodeActivity::class.java)
        val (address, typed) = all(code.window.decorView).filterIsInstance<EditText>()
        address.setText(world.address)
        typed.setText(world.code("Farid", "newcomer").lowercase())
        seen("code-$tag", code, golden = false)
        button(code.window.decorView, plainText(words.say("app-continue"))).performClick()
        until("the account") { shadowOf(code).peekNextStartedActivity() != null }
        assertEquals(world.address, mine { it.status().server })
    }

    private fun appointment(house: String): EntryRef = mine {
        it.add(
            "appointment",
            listOf(Edit.Title("Intake for Dutch 1.2"), Edit.Start("2026-11-27T15:00"), Edit.Place("Atlas, Carnotstraat 110"), Edit.Bring("Residence card, letter from Atlas")),
            house,
        )
    }

    /** By the screen: a title, today, and leaving keeps it. */
    private fun addTask(words: Words, title: String): EntryRef {
        val control = Robolectric.buildActivity(EditActivity::class.java).setup()
        val edit = control.get()
        until("the form") { all(edit.window.decorView).any { it is EditText } }
        all(edit.window.decorView).filterIsInstance<EditText>().first().setText(title)
        button(edit.window.decorView, plainText(words.say("list-undated"))).performClick()
        (ShadowDialog.getLatestDialog() as AlertDialog).getButton(Dialog.BUTTON_POSITIVE).performClick()
        idle()
        audit(edit)
        control.pause()
        until("the task") { mine { phone -> phone.entries().any { it.title == title } } }
        val row = mine { phone -> phone.entries().first { it.title == title } }
        assertEquals("2026-11-27", row.due?.day)
        assertEquals(SpaceKind.ME, row.audience.kind)
        return row.at
    }

    /** Two phones change one place, both offline; after the sync both values stand there, and Keep settles it. */
    private fun bothChange(tag: String, words: Words, intake: EntryRef) {
        Now.later()
        world.lotte.edit(intake, listOf(Edit.Place("Atlas, desk 4")))
        Now.later()
        mine { it.edit(intake, listOf(Edit.Place("Atlas, room 2.14, second floor"))) }
        Now.later()
        world.sync(world.lotte)
        mine { world.sync(it) }
        val entry = open(EntryActivity::class.java, intake)
        val both = listOf("Atlas, desk 4", "Atlas, room 2.14, second floor")
        until("both values") { texts(entry.window.decorView).containsAll(both) }
        // Which of the two values stands first is decided by random ids, so no picture is golden.
        seen("entry-$tag", entry, golden = false)
        Now.later()
        button(entry.window.decorView, plainText(words.say("app-keep")) + ": Atlas, desk 4").performClick()
        until("one value") { both[1] !in texts(entry.window.decorView) }
        mine { world.sync(it) }
        world.sync(world.lotte)
        assertTrue(world.lotte.entry(intake).both.isEmpty())
        assertEquals("Atlas, desk 4", world.lotte.entry(intake).fields.first { it.name == "place" }.value)
    }

    /** From "only me" to the house: a sheet, a choice, a sentence, a button. */
    private fun share(tag: String, words: Words, task: EntryRef, house: String) {
        val entry = open(EntryActivity::class.java, task)
        until("the entry") { entry.findViewById<View>(R.id.audience) != null }
        entry.findViewById<View>(R.id.audience)!!.performClick()
        until("the sheet") { ShadowDialog.getLatestDialog()?.isShowing == true && ShadowDialog.getLatestDialog() !is AlertDialog }
        val sheet = ShadowDialog.getLatestDialog()
        val root = sheet.window!!.decorView
        all(root).first { it.isClickable && it.contentDescription?.startsWith("Dambruggestraat 41") == true }.performClick()
        idle()
        val picture = drawn(entry, sheet)
        compare("audience-$tag", picture)
        auditTouch(root)
        auditContrast(root, picture, picture.height - root.height)
        val label = words.say("app-let-read", mapOf("who" to org.onderweg.core.Arg.Text("Dambruggestraat 41")))
        button(root, plainText(label)).performClick()
        until("it moved") { mine { phone -> phone.entries(house).any { it.title.startsWith("Ring VDAB") } } }
        mine { world.sync(it) }
        world.sync(world.lotte)
        assertTrue(world.lotte.entries(house).any { it.title.startsWith("Ring VDAB") })
    }

    /** Without the screens: a phone that has its account and a house. */
    private fun enrolled(tag: String): String = mine {
        it.setLanguage(tag)
        it.enrol(world.address, world.code("Farid", "newcomer"), "Farid")
        world.house(it, "Dambruggestraat 41")
    }

    private fun <T> mine(act: (Phone) -> T): T = runBlocking { app.onderweg.core().ask(act) }

    private fun <T : Activity> open(screen: Class<T>, at: EntryRef? = null): T {
        val intent = Intent(app, screen).apply { at?.let { putExtra("space", it.space).putExtra("entry", it.entry) } }
        return Robolectric.buildActivity(screen, intent).setup().get().also { idle() }
    }

    private fun seen(name: String, activity: Activity, golden: Boolean = true) {
        val picture = drawn(activity)
        if (golden) compare(name, picture) else keep(name, picture)
        audit(activity)
    }

    private fun audit(activity: Activity) {
        val picture = drawn(activity)
        auditTouch(activity.window.decorView)
        auditContrast(activity.window.decorView, picture)
    }
}
