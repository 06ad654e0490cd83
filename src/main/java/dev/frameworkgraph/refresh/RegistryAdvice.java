package dev.frameworkgraph.refresh;

import dev.frameworkgraph.registry.RegistryKind;
import java.util.Locale;

/** Tells how to name a registry. */
public final class RegistryAdvice {

    private RegistryAdvice() {}

    /** For an ecosystem that is skipped because nobody said where its registry is. */
    public static String noAddress(RegistryKind kind) {
        return "pkg:" + kind.packageType() + " is skipped: no " + kind.label() + " is known; give --" + kind.setting()
                + " URL, or set FRAMEWORK_GRAPH_"
                + kind.setting().toUpperCase(Locale.ROOT).replace('-', '_') + ", or " + kind.clientSetting();
    }
}
