package androidx.test.runner.lifecycle;

/** Keeps the monitor of the application that Robolectric registers. */
public final class ApplicationLifecycleMonitorRegistry {
    private static volatile ApplicationLifecycleMonitor monitor;

    private ApplicationLifecycleMonitorRegistry() {}

    public static ApplicationLifecycleMonitor getInstance() {
        ApplicationLifecycleMonitor now = monitor;
        if (now == null) throw new IllegalStateException("no monitor yet");
        return now;
    }

    public static void registerInstance(ApplicationLifecycleMonitor now) {
        monitor = now;
    }
}
