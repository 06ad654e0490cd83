package dev.frameworkgraph.query.execution;

import java.util.Collection;

/** A list, every item of which is completed even when one of them makes the list null: each may have an error to tell. */
record ListWriter(Position item) implements ValueWriter {

    @Override
    public boolean write(Object value, Run run) {
        if (!(value instanceof Collection<?> items)) {
            throw new UncoveredException();
        }
        boolean whole = true;
        int index = 0;
        run.out().raw('[');
        run.path().enterList();
        for (Object each : items) {
            if (index > 0) {
                run.out().raw(',');
            }
            run.path().item(index++);
            whole &= item.write(each, run);
        }
        run.path().leave();
        run.out().raw(']');
        return whole;
    }
}
