// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/identity.h"

#include <QTest>

using namespace leadlight;

namespace {

Patient patient(const std::string& id, const std::string& name, int year = 1953, Sex sex = Sex::Female) {
    return {id, name, sex, Date::make(year, 4, 2), std::nullopt};
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theSameIdAndNothingAgainstItIsTheSamePerson() {
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("1", "Doe^Jane")) == SamePerson::Yes);
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("1", "Jane M. Doe")) == SamePerson::Yes);
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("1", "")) == SamePerson::Yes);
    }

    void theSameIdWithAnotherNameIsDoubtful() {
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("1", "ROE, Jane")) == SamePerson::Doubtful);
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("1", "DOE, Jane", 1954)) ==
                SamePerson::Doubtful);
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("1", "DOE, Jane", 1953, Sex::Male)) ==
                SamePerson::Doubtful);
        QCOMPARE(identityDifferences(patient("1", "DOE, Jane"), patient("1", "ROE, Ann", 1950)).size(), 2UL);
    }

    void anotherIdIsAnotherPerson() {
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("2", "DOE, Jane")) == SamePerson::No);
        QVERIFY(samePerson(patient("1", "DOE, Jane"), patient("", "DOE, Jane")) == SamePerson::No);
    }

    void withoutIdsNameAndBirthDateMustBothBeThereAndAgree() {
        QVERIFY(samePerson(patient("", "DOE, Jane"), patient("", "DOE, Jane")) == SamePerson::Yes);
        QVERIFY(samePerson(patient("", "DOE, Jane"), patient("", "DOE, Ann")) == SamePerson::No);
        QVERIFY(samePerson(patient("", ""), patient("", "")) == SamePerson::No);
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
