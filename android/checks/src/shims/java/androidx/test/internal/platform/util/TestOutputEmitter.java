package androidx.test.internal.platform.util;

/** Where the state of all threads would be written when the main thread hangs. */
public final class TestOutputEmitter {
    private TestOutputEmitter() {}

    public static void dumpThreadStates(String file) {}
}
