package dev.frameworkgraph.http.subscription;

import dev.frameworkgraph.query.CurrentEngine;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.QueryRequest;
import dev.frameworkgraph.query.QueryResponse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Tells subscriptions of each catalog that takes the place of the one they were told of. What several ask in the same words is
 * worked out once; catalogs that follow each other faster than that are told as one change.
 */
final class CatalogChanges {

    private record Question(QueryRequest request, String previous) {}

    private final CurrentEngine engine;
    private final Executor announcer;
    private final Consumer<QueryEngine> listener = this::changed; // one object, to be removed again
    private final Set<Operation> subscriptions = new LinkedHashSet<>();
    private final AtomicInteger announcements = new AtomicInteger();
    private final LongAdder events = new LongAdder();

    /** @param announcer works out events, in one thread at a time */
    CatalogChanges(CurrentEngine engine, Executor announcer) {
        this.engine = engine;
        this.announcer = announcer;
        engine.onChange(listener);
    }

    /** Answers a query, or begins a subscription, on this thread. */
    void begin(Operation operation) {
        QueryEngine now = engine.get();
        if (!operation.begin(now)) {
            return;
        }
        events.increment();
        synchronized (subscriptions) {
            if (!operation.hasEnded()) {
                subscriptions.add(operation);
            }
        }
        if (engine.get() != now) {
            announce();
        }
    }

    /** Answers that there is no turn. */
    void refuse(Operation operation) {
        operation.last(engine.get().overloaded());
    }

    void end(Operation operation) {
        operation.end();
        synchronized (subscriptions) {
            subscriptions.remove(operation);
        }
    }

    /** Subscriptions that wait for events. */
    int size() {
        synchronized (subscriptions) {
            return subscriptions.size();
        }
    }

    /** Events told so far. */
    long events() {
        return events.sum();
    }

    void stop() {
        engine.removeListener(listener);
    }

    private void changed(QueryEngine next) {
        announce();
    }

    private void announce() {
        if (announcements.getAndIncrement() == 0) {
            announcer.execute(this::announceAll);
        }
    }

    /** Whoever announces in the meantime leaves it to this run. */
    private void announceAll() {
        int heard;
        do {
            heard = announcements.get();
            tell(engine.get());
        } while (!announcements.compareAndSet(heard, 0));
    }

    private void tell(QueryEngine now) {
        Map<Question, QueryResponse> answers = new HashMap<>();
        for (Operation subscription : copy()) {
            String previous = subscription.revision();
            if (!previous.equals(now.revision())) {
                Question question = new Question(subscription.request(), previous);
                subscription.tell(
                        answers.computeIfAbsent(question, any -> now.event(question.request(), previous)),
                        now.revision());
                events.increment();
            }
            if (subscription.hasEnded()) {
                end(subscription);
            }
        }
    }

    private List<Operation> copy() {
        synchronized (subscriptions) {
            return List.copyOf(subscriptions);
        }
    }
}
