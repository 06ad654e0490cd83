package dev.frameworkgraph.query.execution;

import java.util.List;

/** An object: its selected fields in the order in which the operation first names them. */
final class ObjectWriter implements ValueWriter {

    private final SelectedField[] fields;

    ObjectWriter(List<SelectedField> fields) {
        this.fields = fields.toArray(new SelectedField[0]);
    }

    @Override
    public boolean write(Object value, Run run) {
        boolean whole = true;
        boolean first = true;
        run.out().raw('{');
        for (SelectedField field : fields) {
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
