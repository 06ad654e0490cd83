package dev.frameworkgraph.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy admits, by the meaning of SPDX expressions. */
class LicensePolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MIT                                           | MET     | MET     | MET",
                "LGPL-3.0-or-later                             | UNMET   | MET     | MET",
                "AGPL-3.0-only                                 | UNMET   | UNMET   | MET",
                "LicenseRef-Own                                | UNKNOWN | UNKNOWN | UNKNOWN",
                "mit                                           | UNKNOWN | UNKNOWN | UNKNOWN",
                "GPL-2.0-only OR MIT                           | MET     | MET     | MET",
                "GPL-2.0-only OR MPL-2.0                       | UNMET   | MET     | MET",
                "GPL-2.0-only AND MIT                          | UNMET   | UNMET   | MET",
                "MIT AND BSD-3-Clause AND MPL-2.0              | UNMET   | MET     | MET",
                "MIT OR GPL-2.0-only AND GPL-3.0-only          | MET     | MET     | MET",
                "GPL-3.0-only AND GPL-2.0-only OR MIT          | MET     | MET     | MET",
                "(MIT OR GPL-2.0-only) AND GPL-3.0-only        | UNMET   | UNMET   | MET",
                "((MIT)) OR (GPL-2.0-only AND (ISC OR MPL-2.0))| MET     | MET     | MET",
                "( GPL-2.0-only )AND( MPL-2.0 )                | UNMET   | UNMET   | MET",
                "GPL-2.0-only WITH Classpath-exception-2.0     | UNMET   | UNMET   | MET",
                "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only| MET     | MET     | MET",
                "Apache-2.0 WITH LLVM-exception AND MPL-2.0    | UNMET   | MET     | MET",
            })
    void readsExpressions(String expression, Outcome permissive, Outcome weak, Outcome strong) {
        assertThat(LicensePolicy.PERMISSIVE.judge(List.of(expression))).isEqualTo(permissive);
        assertThat(LicensePolicy.WEAK_COPYLEFT.judge(List.of(expression))).isEqualTo(weak);
        assertThat(LicensePolicy.COPYLEFT.judge(List.of(expression))).isEqualTo(strong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MIT OR LicenseRef-Own           | MET     | MET     | MET",
                "GPL-3.0-only OR LicenseRef-Own  | UNKNOWN | UNKNOWN | MET",
                "MIT AND LicenseRef-Own          | UNKNOWN | UNKNOWN | UNKNOWN",
                "MPL-2.0 AND LicenseRef-Own      | UNMET   | UNKNOWN | UNKNOWN",
                "GPL-3.0-only AND LicenseRef-Own | UNMET   | UNMET   | UNKNOWN",
            })
    void whatNobodySortedDecidesOnlyWhereItMatters(
            String expression, Outcome permissive, Outcome weak, Outcome strong) {
        readsExpressions(expression, permissive, weak, strong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "OR",
                "MIT OR",
                "OR MIT",
                "MIT AND",
                "AND MIT",
                "MIT Apache-2.0",
                "MIT or ISC",
                "(MIT",
                "MIT)",
                "()",
                "(MIT OR",
                "MIT OR (ISC",
                ")MIT(",
                "MIT WITH",
                "WITH MIT",
                "MIT WITH OR ISC",
                "MIT WITH (ISC)"
            })
    void whatIsNoExpressionIsUnknown(String malformed) {
        for (LicensePolicy policy : LicensePolicy.values()) {
            assertThat(policy.judge(List.of(malformed))).as(policy.name()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingRecordedIsUnknown(LicensePolicy policy) {
        assertThat(policy.judge(List.of())).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void oneOfSeveralIsEnough() {
        assertThat(LicensePolicy.PERMISSIVE.judge(List.of("GPL-2.0-only", "MIT")))
                .isEqualTo(Outcome.MET);
        assertThat(LicensePolicy.PERMISSIVE.judge(List.of("GPL-2.0-only", "MPL-2.0")))
                .isEqualTo(Outcome.UNMET);
        assertThat(LicensePolicy.PERMISSIVE.judge(List.of("GPL-2.0-only", "LicenseRef-Own")))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(LicensePolicy.PERMISSIVE.judge(List.of("MIT", "MIT)"))).isEqualTo(Outcome.MET);
    }
}
