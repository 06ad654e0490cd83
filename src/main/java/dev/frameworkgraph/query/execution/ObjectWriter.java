package dev.frameworkgraph.query.execution;

import java.util.ArrayList;
import java.util.List;

/** An object: its selected fields in the order in which the operation first names them. */
final class ObjectWriter implements ValueWriter {

    private final List<SelectedField> fields = new ArrayList<>();

    /** Added after the making, while the operation is compiled. */
    void add(SelectedField field) {
        fields.add(field);
    }

    @Override
    public boolean write(Object value, Run run) {
        boolean whole = true;
        boolean first = true;
        run.out().raw('{');
        for (int index = 0; index < fields.size(); index++) {
            SelectedField field = fields.get(index);
            if (!field.isIncluded(run)) {
                continue;
            }
            if (!first) {
                run.out().raw(',');
            }
            first = false;
            whole &= field.writer().write(value, run);
        }
        run.out().raw('}');
        return whole;
    }
}
