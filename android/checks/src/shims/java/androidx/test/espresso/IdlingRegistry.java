package androidx.test.espresso;

import android.os.Looper;
import java.util.Collection;
import java.util.List;

/** Empty: nothing registers here. */
public final class IdlingRegistry {
    private static final IdlingRegistry ONE = new IdlingRegistry();

    private IdlingRegistry() {}

    public static IdlingRegistry getInstance() {
        return ONE;
    }

    public Collection<IdlingResource> getResources() {
        return List.of();
    }

    public Collection<Looper> getLoopers() {
        return List.of();
    }
}
