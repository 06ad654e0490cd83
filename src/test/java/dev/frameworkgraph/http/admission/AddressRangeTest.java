package dev.frameworkgraph.http.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as operators write them. */
class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,       10.255.0.1,       true",
        "10.0.0.0/8,       11.0.0.1,         false",
        "10.0.0.1,         10.0.0.1,         true",
        "10.0.0.1,         10.0.0.2,         false",
        "192.168.1.128/25, 192.168.1.129,    true",
        "192.168.1.128/25, 192.168.1.127,    false",
        "0.0.0.0/0,        203.0.113.9,      true",
        "0.0.0.0/0,        2001:db8::1,      false",
        "::1,              ::1,              true",
        "2001:db8::/32,    2001:db8:ffff::1, true",
        "2001:db8::/32,    2001:db9::1,      false",
    })
    void aRangeHasTheAddressesThatBeginAlike(String range, String address, boolean has) throws UnknownHostException {
        assertThat(AddressRange.of(range).has(InetAddress.getByName(address))).isEqualTo(has);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "example.org",
                "10.0.0",
                "10.0.0.0/33",
                "10.0.0.0/",
                "::1/129",
                "10.0.0.0/-1",
                "/8"
            })
    void anythingElseIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRange.of(text))
                .withMessageContaining(text);
    }
}
