package dev.frameworkgraph.query.execution;

/** {@code __typename}, known before the run. */
final class TypeNameWriter implements FieldWriter {

    private final byte[] json;

    TypeNameWriter(String responseKey, String typeName) {
        JsonBytes bytes = new JsonBytes(responseKey.length() + typeName.length());
        bytes.string(responseKey);
        bytes.raw(':');
        bytes.string(typeName);
        this.json = bytes.toArray();
    }

    @Override
    public boolean write(Object source, Run run) {
        run.out().raw(json);
        return true;
    }
}
