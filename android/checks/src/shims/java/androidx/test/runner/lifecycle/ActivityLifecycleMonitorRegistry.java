package androidx.test.runner.lifecycle;

/** Keeps the monitor of activities that Robolectric registers. */
public final class ActivityLifecycleMonitorRegistry {
    private static volatile ActivityLifecycleMonitor monitor;

    private ActivityLifecycleMonitorRegistry() {}

    public static ActivityLifecycleMonitor getInstance() {
        ActivityLifecycleMonitor now = monitor;
        if (now == null) throw new IllegalStateException("no monitor yet");
        return now;
    }

    public static void registerInstance(ActivityLifecycleMonitor now) {
        monitor = now;
    }
}
