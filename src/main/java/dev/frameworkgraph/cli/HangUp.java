package dev.frameworkgraph.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;

/**
 * The signal SIGHUP. Java has no public type for signals: {@code sun.misc.Signal}, which the JDK supports, is found by its name, because
 * the compiler warns of it in a way that cannot be switched off, and because Windows has no such signal.
 */
final class HangUp {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.cli");

    private HangUp() {}

    /** Runs the action at each signal from now on, in place of ending the process; does nothing where there is no such signal. */
    static void onEach(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object onSignal = Proxy.newProxyInstance(
                    HangUp.class.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("HUP"), onSignal);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            LOGGER.log(Level.DEBUG, "No reload on SIGHUP", e);
        }
    }
}
