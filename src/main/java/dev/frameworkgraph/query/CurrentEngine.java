package dev.frameworkgraph.query;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The engine that answers now. Another takes its place at once; whoever listens hears of it. */
public final class CurrentEngine implements Supplier<QueryEngine> {

    private static final Logger LOGGER = System.getLogger("dev.frameworkgraph.query");

    private final List<Consumer<QueryEngine>> listeners = new CopyOnWriteArrayList<>();
    private volatile QueryEngine engine;

    public CurrentEngine(QueryEngine first) {
        this.engine = first;
    }

    /** To be asked once for each request, so that the whole answer is of one catalog. */
    @Override
    public QueryEngine get() {
        return engine;
    }

    /** Requests from now on get the next one; those under way keep theirs. Listeners are called in order, on this thread. */
    public synchronized void replace(QueryEngine next) {
        engine = next;
        listeners.forEach(listener -> tell(listener, next));
    }

    /** The engine has its place already; a listener that fails takes nothing from the others. */
    private static void tell(Consumer<QueryEngine> listener, QueryEngine next) {
        try {
            listener.accept(next);
        } catch (RuntimeException e) {
            LOGGER.log(Level.ERROR, "Could not hear of another catalog", e);
        }
    }

    /** Calls the listener, which must return quickly, with each engine after it took its place. */
    public void onChange(Consumer<QueryEngine> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<QueryEngine> listener) {
        listeners.remove(listener);
    }
}
