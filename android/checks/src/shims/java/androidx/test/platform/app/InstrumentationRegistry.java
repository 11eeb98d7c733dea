package androidx.test.platform.app;

import android.app.Instrumentation;
import android.os.Bundle;

/** Keeps what Robolectric registers at the start of a test. */
public final class InstrumentationRegistry {
    private static volatile Instrumentation instrumentation;
    private static volatile Bundle arguments = null;

    private InstrumentationRegistry() {}

    public static void registerInstance(Instrumentation now, Bundle with) {
        instrumentation = now;
        arguments = with == null ? null : new Bundle(with);
    }

    public static Instrumentation getInstrumentation() {
        Instrumentation now = instrumentation;
        if (now == null) throw new IllegalStateException("no instrumentation yet");
        return now;
    }

    public static Bundle getArguments() {
        return arguments == null ? new Bundle() : new Bundle(arguments);
    }
}
