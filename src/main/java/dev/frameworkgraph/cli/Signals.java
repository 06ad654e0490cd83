package dev.frameworkgraph.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;

/**
 * What the system sends to a process. Java has no public way to hear of it; the class that every JDK has since the first one is used
 * by its name, for the compiler warns of it in a way that cannot be turned off.
 */
final class Signals {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.cli");

    private Signals() {}

    /**
     * Calls the action on a thread of its own whenever the signal comes, in place of what it does otherwise; does nothing where there is
     * no such signal, as on Windows, or where this JVM lets nobody hear of it.
     */
    static void on(String signal, Runnable action) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            type.getMethod("handle", type, handlerType)
                    .invoke(null, type.getConstructor(String.class).newInstance(signal), handler);
        } catch (ReflectiveOperationException e) {
            LOGGER.log(Level.DEBUG, "Nobody hears of SIG" + signal, e);
        }
    }
}
