#include "gui/rulespopup.h"

#include "ui_rulespopup.h"

#include <QButtonGroup>
#include <QScreen>
#include <QtConcurrent>

#include <algorithm>

namespace {

struct Outlook {
    qsizetype recipients = 0; // 0: some row cannot be paid yet
    qsizetype withdrawals = 0;
};

Outlook outlookOf(BatchDraft draft, DuplicateRule rule, const BatchChecker::Check &check)
{
    draft.duplicates = rule;
    const BatchVerdict verdict = verdictOn(draft, check);
    Outlook outlook;
    if (verdict.isPayable()) {
        outlook.recipients = verdict.recipients();
        for (const BatchPart &part : verdict.parts) {
            outlook.withdrawals += part.plan->withdrawals.size();
        }
    }
    return outlook;
}

} // namespace

RulesPopup::RulesPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_ui(std::make_unique<Ui::RulesPopup>())
{
    m_ui->setupUi(this);
    setFrameShape(StyledPanel);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_ui->duplicatesLabel->setFont(strong);
    m_ui->mostLabel->setFont(strong);
    auto *group = new QButtonGroup(this); // else they exclude the page's own choices too
    for (QRadioButton *button : {m_ui->askButton, m_ui->mergeButton, m_ui->separateButton}) {
        group->addButton(button);
        connect(button, &QRadioButton::clicked, this, &RulesPopup::choose);
    }
    connect(m_ui->mostBox, &QSpinBox::editingFinished, this, &RulesPopup::choose);
}

RulesPopup::~RulesPopup() = default;

void RulesPopup::showBelow(const QWidget &button, const BatchDraft &draft, const BatchChecker::Check &check)
{
    QRadioButton *const buttons[] = {m_ui->askButton, m_ui->mergeButton, m_ui->separateButton};
    buttons[int(draft.duplicates)]->setChecked(true);
    m_ui->mostBox->setValue(draft.maxRecipients);
    tryRules(draft, check);
    adjustSize();
    QPoint place = button.mapToGlobal(QPoint(button.width() - width(), button.height() + 4));
    const QRect room = button.screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::min(place.y(), room.bottom() - height()));
    move(place);
    show();
    buttons[int(draft.duplicates)]->setFocus();
}

void RulesPopup::tryRules(const BatchDraft &draft, const BatchChecker::Check &check)
{
    const int asked = ++m_asked;
    m_ui->mergeNote->setText(tr("One payout with the sum."));
    m_ui->separateNote->setText(tr("A payout for each row, never two to one address in a withdrawal."));
    if (!check || draft.rows.isEmpty()) {
        return;
    }
    QtConcurrent::run([draft, check] {
        return std::pair{outlookOf(draft, DuplicateRule::Merge, check),
                         outlookOf(draft, DuplicateRule::Separate, check)};
    }).then(this, [this, asked](const std::pair<Outlook, Outlook> &outlook) {
        const auto told = [](const QString &rule, const Outlook &then) {
            return then.recipients == 0 ? rule
                                        : tr("%1 Here: %2 in %3.")
                                              .arg(rule, tr("%Ln payout(s)", nullptr, int(then.recipients)),
                                                   tr("%Ln withdrawal(s)", nullptr, int(then.withdrawals)));
        };
        if (asked == m_asked) {
            m_ui->mergeNote->setText(told(m_ui->mergeNote->text(), outlook.first));
            m_ui->separateNote->setText(told(m_ui->separateNote->text(), outlook.second));
            adjustSize();
        }
    });
}

DuplicateRule RulesPopup::chosenRule() const
{
    if (m_ui->mergeButton->isChecked()) {
        return DuplicateRule::Merge;
    }
    return m_ui->separateButton->isChecked() ? DuplicateRule::Separate : DuplicateRule::Ask;
}

void RulesPopup::choose()
{
    Q_EMIT rulesChosen(chosenRule(), m_ui->mostBox->value());
}

void RulesPopup::hideEvent(QHideEvent *event)
{
    m_ui->mostBox->interpretText();
    choose();
    QFrame::hideEvent(event);
}
