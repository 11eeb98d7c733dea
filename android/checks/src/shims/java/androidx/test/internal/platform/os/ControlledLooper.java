package androidx.test.internal.platform.os;

import android.view.View;

/** A main looper that the test turns by hand. */
public interface ControlledLooper {
    void drainMainThreadUntilIdle();

    void simulateWindowFocus(View decorView);
}
