package dev.frameworkgraph.query;

import java.util.List;

/**
 * What an operation takes and what its answer looks like, whatever the data: in this shape its answers can be given in other forms.
 *
 * @param fields of the data, in the order of the answer
 */
public record OperationOutline(List<OutlinedVariable> variables, List<OutlinedField> fields) {

    public OperationOutline {
        variables = List.copyOf(variables);
        fields = List.copyOf(fields);
    }
}
