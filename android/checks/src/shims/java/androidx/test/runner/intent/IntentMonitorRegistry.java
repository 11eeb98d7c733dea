package androidx.test.runner.intent;

/** Keeps the monitor of intents that Robolectric registers. */
public final class IntentMonitorRegistry {
    private static volatile IntentMonitor monitor;

    private IntentMonitorRegistry() {}

    public static IntentMonitor getInstance() {
        IntentMonitor now = monitor;
        if (now == null) throw new IllegalStateException("no monitor yet");
        return now;
    }

    public static void registerInstance(IntentMonitor now) {
        monitor = now;
    }
}
