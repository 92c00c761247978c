#include "gui/shopdesk.h"

#include "gui/massdesk.h"
#include "gui/questiondialog.h"
#include "gui/shopdialog.h"
#include "words/profilewords.h"

#include <algorithm>

namespace {

// The first color that no shop has, so that a new one stands out by itself.
ProfileColor unusedColor(const QList<Profile> &shops)
{
    for (int value = int(ProfileColor::Blue); value <= int(ProfileColor::Violet); ++value) {
        const auto color = ProfileColor(value);
        const bool isUsed =
            std::any_of(shops.begin(), shops.end(), [color](const Profile &shop) { return shop.color == color; });
        if (!isUsed) {
            return color;
        }
    }
    return ProfileColor::Blue;
}

} // namespace

ShopDesk::ShopDesk(const WindowServices &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
}

QList<Profile> ShopDesk::shops() const
{
    QList<Profile> shops = m_services.profiles->list();
    const bool isListed =
        std::any_of(shops.begin(), shops.end(), [this](const Profile &shop) { return isOpen(shop.id); });
    if (!isListed) {
        shops.prepend(*m_services.mode.shop); // it has no ledger file yet, or was removed in another window
    }
    return shops;
}

QString ShopDesk::findObstacle() const
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    const bool isAsking =
        std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
    if (isAsking) {
        return tr("A question is open in this window. Answer it first.");
    }
    const auto *massDesk = m_window->findChild<MassDesk *>();
    const bool isUnderWay = m_services.payouts.isSending() || (massDesk && massDesk->isRunning());
    return isUnderWay ? tr("A payout is under way. Wait until it has ended, or stop the mass payout first.")
                      : QString();
}

void ShopDesk::openShop(const QString &id)
{
    if (isOpen(id)) {
        return;
    }
    if (const QString obstacle = findObstacle(); !obstacle.isEmpty()) {
        return tell(tr("The shop cannot be changed now"), obstacle);
    }
    const bool losesKey = m_services.keys.source() == KeySource::Memory && !m_services.mode.isPractice;
    losesKey ? askAboutMemoryKey(id) : Q_EMIT switchRequested(id);
}

void ShopDesk::askAboutMemoryKey(const QString &id)
{
    auto *dialog = new QuestionDialog(m_services.mode, m_window);
    dialog->setQuestion(tr("Open the other shop and lose this key?"),
                        tr("The API key of this shop is only kept in memory. When you come back you have to enter it "
                           "again."));
    dialog->addAnswer(tr("Stay here"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Open the other shop"), QuestionDialog::Answer::Accept);
    connect(dialog, &QDialog::accepted, this, [this, id] { Q_EMIT switchRequested(id); });
    dialog->open();
}

void ShopDesk::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog(m_services.mode, m_window);
    dialog->setQuestion(title, text);
    dialog->addAnswer(tr("Close"), QuestionDialog::Answer::Reject);
    dialog->open();
}

void ShopDesk::addShop()
{
    m_dialog = new ShopDialog(m_services.mode, Profile{QString(), QString(), unusedColor(shops())}, m_window);
    m_dialog->setQuestion(tr("New shop"),
                          tr("Each shop has its own API key and its own ledger. Its name and color are shown on every "
                             "page and in every question."),
                          tr("Make and open"));
    connect(m_dialog, &ShopDialog::saveRequested, this, &ShopDesk::saveNew);
    m_dialog->open();
}

void ShopDesk::saveNew(const Profile &profile)
{
    const Result<Profile, ProfileFault> added = m_services.profiles->add(profile.name, profile.color);
    if (!added) {
        return m_dialog->showFault(added.error());
    }
    m_dialog->accept();
    Q_EMIT shopsChanged();
    openShop(added->id);
}

void ShopDesk::editShop(const QString &id)
{
    m_dialog = new ShopDialog(m_services.mode, m_services.profiles->find(id), m_window);
    m_dialog->setQuestion(tr("Name and color"),
                          tr("Only what is shown changes. Key and ledger stay where they are, and "
                             "\"--profile %1\" still opens this shop.")
                              .arg(id),
                          tr("Save"));
    connect(m_dialog, &ShopDialog::saveRequested, this, &ShopDesk::saveChanged);
    m_dialog->open();
}

void ShopDesk::saveChanged(const Profile &profile)
{
    const Result<Done, ProfileFault> changed = m_services.profiles->change(profile);
    if (!changed) {
        return m_dialog->showFault(changed.error());
    }
    m_dialog->accept();
    if (isOpen(profile.id)) {
        *m_services.mode.shop = m_services.profiles->find(profile.id);
    }
    Q_EMIT shopsChanged();
}

void ShopDesk::removeShop(const QString &id)
{
    auto *dialog = new QuestionDialog(m_services.mode, m_window);
    dialog->setQuestion(
        tr("Remove “%1” from the list?").arg(shopName(m_services.profiles->find(id))),
        tr("Nothing is deleted: its ledger stays in %1, and its API key in this computer's keychain. To list the shop "
           "again, start \"disburse --profile %2\". If its key shall go too, forget it first in the shop's settings.")
            .arg(folderOf(id), id));
    dialog->addAnswer(tr("Keep"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Remove"), QuestionDialog::Answer::Accept, QStringLiteral("danger"));
    connect(dialog, &QDialog::accepted, this, [this, id] {
        const Result<Done, ProfileFault> removed = m_services.profiles->remove(id);
        removed ? Q_EMIT shopsChanged() : tell(tr("The shop was not removed"), wordsFor(removed.error()));
    });
    dialog->open();
}
