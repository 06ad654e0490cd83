package dev.frameworkgraph.query.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class RecordFieldTest {

    record Place(String name, int number) {}

    private static RecordComponent component(int index) {
        return Place.class.getRecordComponents()[index];
    }

    @Test
    void readsItsComponent() {
        assertThat(RecordField.of(component(0)).resolve(new Place("here", 7), null))
                .isEqualTo("here");
        assertThat(RecordField.of(component(1)).resolve(new Place("here", 7), null))
                .isEqualTo(7);
    }

    /** Else each reload of a catalog would make classes anew, which stay for good. */
    @Test
    void isOneForAllEngines() {
        assertThat(RecordField.of(component(0))).isSameAs(RecordField.of(component(0)));
        assertThat(RecordField.of(component(0))).isNotSameAs(RecordField.of(component(1)));
    }
}
