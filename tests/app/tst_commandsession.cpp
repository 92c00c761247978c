#include "app/commandsession.h"

#include "account/profiles.h"
#include "support/ledgerfixture.h"
#include "support/lonelyhome.h"
#include "support/wait.h"

using namespace Qt::StringLiterals;

class TestCommandSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasChosenForTheShop();
    void tellsOfAShopThatNobodyNamed();

private:
    static RunOptions options(const QTemporaryDir &folder, const QString &profile)
    {
        RunOptions options;
        options.isPractice = true;
        options.dataFolder = folder.path();
        options.profile = profile;
        return options;
    }

    LonelyHome m_home;
};

// In the window, by another process.
void TestCommandSession::tellsWhatWasChosenForTheShop()
{
    const QTemporaryDir folder;
    const Profile shop = *Profiles(folder.path(), true).add(u"Berlin Store"_s, ProfileColor::Teal);
    const CostSettings chosen{u"EUR"_s, Tolerance(*Amount::parse(u"7.5"))};
    {
        const auto window = *resultOf(Session::open(options(folder, shop.id), Secret(), Session::Need::Ledger));
        ProfileSettings settings(window->store());
        QVERIFY(resultOf(saveCostSettings(settings, chosen)));
    }
    CommandSession session(options(folder, shop.id), Secret());
    QVERIFY(resultOf(session.open(CommandServices::Need::Ledger)));
    const CommandShop told = resultOf(session.shop());
    QCOMPARE(told.profile, shop);
    QCOMPARE(told.costs, chosen);
}

void TestCommandSession::tellsOfAShopThatNobodyNamed()
{
    const QTemporaryDir folder;
    CommandSession session(options(folder, u"berlin"_s), Secret());
    QVERIFY(resultOf(session.open(CommandServices::Need::Ledger)));
    const CommandShop told = resultOf(session.shop());
    QCOMPARE(told.profile, (Profile{u"berlin"_s, {}, ProfileColor::None}));
    QCOMPARE(told.costs, CostSettings());
}

QTEST_GUILESS_MAIN(TestCommandSession)
#include "tst_commandsession.moc"
