package dev.frameworkgraph.query.execution;

/**
 * An object with a global id under a selection that reads no variable but in conditions: written once, copied from then on. What has
 * errors is not remembered. The outermost such object is one part with all that is in it.
 */
record PartWriter(int place, ObjectWriter writer) implements ValueWriter {

    @Override
    public boolean write(Object value, Run run) {
        OperationParts parts = run.parts();
        if (parts == null) {
            return writer.write(value, run);
        }
        RenderedPart known = parts.find(place, value, run.conditionValues());
        if (known == null) {
            return writeAndRemember(value, run, parts);
        }
        run.reuse(known);
        return true;
    }

    private boolean writeAndRemember(Object value, Run run, OperationParts parts) {
        int start = run.out().size();
        int nodes = run.budget().nodes();
        int errors = run.errors().size();
        run.enterPart();
        boolean whole = writer.write(value, run);
        run.leavePart();
        if (whole && errors == run.errors().size() && parts.wantsMore()) {
            byte[] json = run.out().copyFrom(start);
            parts.add(new RenderedPart(
                    place, value, run.conditionValues(), json, run.budget().nodes() - nodes));
        }
        return whole;
    }
}
