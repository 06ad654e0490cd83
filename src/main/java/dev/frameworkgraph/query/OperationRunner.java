package dev.frameworkgraph.query;

import dev.frameworkgraph.advice.Deadline;
import dev.frameworkgraph.query.QueryResponse.Outcome;
import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.execution.Budget;
import dev.frameworkgraph.query.execution.CompiledOperation;
import dev.frameworkgraph.query.execution.UncoveredException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Runs prepared operations within the limits of cost, nodes and time, compiled where the compiled executor covers them. */
final class OperationRunner {

    private final SchemaBinding binding;
    private final QueryLimits limits;
    private final ResponseBodies bodies;
    private final ReferenceExecutor referenceExecutor;
    private final CompiledExecutor compiledExecutor;
    private final LongAdder compiledRuns = new LongAdder();
    private final LongAdder referenceRuns = new LongAdder();

    OperationRunner(SchemaBinding binding, QueryLimits limits, ResponseBodies bodies) {
        this.binding = binding;
        this.limits = limits;
        this.bodies = bodies;
        this.referenceExecutor = new ReferenceExecutor(binding);
        this.compiledExecutor = new CompiledExecutor(bodies);
    }

    /** Which executor ran what was asked so far. */
    ExecutorUse use() {
        return new ExecutorUse(compiledRuns.sum(), referenceRuns.sum());
    }

    /**
     * Runs an operation.
     *
     * @param pay takes its cost from what the client has left, or tells that there is not so much
     * @throws QueryException when a variable or the cost does not allow it to run
     */
    QueryResponse run(
            QueryRequest request, PreparedOperation prepared, Object root, boolean mayBeCompiled, LongPredicate pay) {
        NullVariables.check(binding.schema(), prepared, request.variables());
        long cost = prepared.cost().of(request.variables());
        if (cost > limits.cost()) {
            throw QueryException.limit(
                    "cost",
                    limits.cost(),
                    "The query costs " + cost + " units; at most " + limits.cost()
                            + " are allowed. Ask for smaller pages or fewer fields");
        }
        if (!pay.test(cost)) {
            return overBudget();
        }
        return Deadline.within(limits.time(), deadline -> {
                    Budget budget = new Budget(limits.resultNodes(), deadline);
                    return execute(request, prepared, root, mayBeCompiled, cost, budget);
                })
                .of(prepared.identity(), cost);
    }

    QueryResponse overBudget() {
        return bodies.refusal(
                Outcome.OVER_BUDGET,
                QueryException.of(ErrorCode.RATE_LIMITED, "You asked for much of late; come back a little later"));
    }

    private QueryResponse execute(
            QueryRequest request,
            PreparedOperation prepared,
            Object root,
            boolean mayBeCompiled,
            long cost,
            Budget budget) {
        Long shownCost = Boolean.TRUE.equals(request.extensions().get("cost")) ? cost : null;
        CompiledOperation compiled = prepared.compiled();
        if (compiled == null || !mayBeCompiled) {
            return byReference(prepared, root, request, shownCost, budget);
        }
        long start = System.nanoTime();
        try {
            QueryResponse response = compiledExecutor.execute(compiled, root, request.variables(), budget, shownCost);
            compiledRuns.increment();
            return response;
        } catch (UncoveredException e) {
            return byReference(prepared, root, request, shownCost, new Budget(limits.resultNodes(), budget.deadline()));
        } finally {
            prepared.pace().took(System.nanoTime() - start, cost);
        }
    }

    private QueryResponse byReference(
            PreparedOperation prepared, Object root, QueryRequest request, @Nullable Long cost, Budget budget) {
        referenceRuns.increment();
        return bodies.of(referenceExecutor.execute(prepared, root, request.variables(), budget), budget, cost);
    }
}
