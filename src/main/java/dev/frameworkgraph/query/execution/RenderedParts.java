package dev.frameworkgraph.query.execution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * The parts of answers that are remembered for one snapshot, bounded by their weight in bytes; with a bound of zero there are none.
 *
 * <p>An operation has parts from its third run on, so what is asked once leaves nothing behind. One operation takes half of the room at
 * most. When the room is full, an operation can take the place of the one that ran least of late, all of its parts, if it ran more
 * often itself; otherwise it goes without. Runs count half after every thousand such attempts. So a flood of ever new operations, each
 * run a few times, pushes out nothing that is in use.
 */
public final class RenderedParts {

    /**
     * What came of it.
     *
     * @param reused parts that were copied
     * @param missed parts that could have been, had they been there
     * @param operations that have parts now
     * @param bytes that these take, about
     */
    public record Use(long reused, long missed, int operations, long bytes) {}

    private static final int FIRST_RUN = 3;
    private static final int ATTEMPTS_BEFORE_HALVING = 1_000;

    private final long maximumBytes;
    private final LongAdder reused = new LongAdder();
    private final LongAdder missed = new LongAdder();
    private final List<OperationParts> operations = new ArrayList<>();
    private long bytes;
    private int attempts;

    public RenderedParts(long maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    boolean takes(OperationParts operation) {
        return maximumBytes > 0 && operation.runs() >= FIRST_RUN;
    }

    void used(int reusedNow, int missedNow) {
        reused.add(reusedNow);
        missed.add(missedNow);
    }

    /** Since the start. */
    public synchronized Use use() {
        return new Use(reused.sum(), missed.sum(), operations.size(), bytes);
    }

    /** Returns false when there is no room for it. */
    synchronized boolean add(OperationParts operation, RenderedPart part) {
        boolean fits = operation.weight() + part.weight() <= maximumBytes / 2 && makeRoom(operation, part.weight());
        if (fits) {
            long before = operation.weight();
            operation.put(part);
            bytes += operation.weight() - before;
            if (before == 0) {
                operations.add(operation);
            }
        }
        return fits;
    }

    private boolean makeRoom(OperationParts operation, int weight) {
        while (bytes + weight > maximumBytes) {
            countAttempt();
            OperationParts rarest = operations.stream()
                    .min(Comparator.comparingInt(OperationParts::runs))
                    .orElse(operation);
            if (rarest.runs() >= operation.runs()) {
                return false;
            }
            operations.remove(rarest);
            bytes -= rarest.weight();
            rarest.clear();
        }
        return true;
    }

    private void countAttempt() {
        attempts++;
        if (attempts == ATTEMPTS_BEFORE_HALVING) {
            attempts = 0;
            operations.forEach(OperationParts::halveRuns);
        }
    }
}
