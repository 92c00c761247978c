#include "gui/findingspanel.h"

#include "gui/messagebar.h"
#include "words/findingwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int totalWidth = 240;

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_lines(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(m_lines);
    m_lines->setSpacing(8);
}

void FindingsPanel::setTypedTotal(const std::optional<TypedTotal> &wanted)
{
    if (wanted && !m_totalBar) {
        addTotalBar();
    }
    if (m_totalBar) {
        if (!wanted || !m_typedTotal || wanted->total != m_typedTotal->total) {
            m_totalEdit->clear();
        }
        m_totalBar->setVisible(wanted.has_value());
    }
    if (wanted) {
        m_totalBar->setMessage(Tone::Warning, tr("This is a large payout"),
                               tr("Type its total, %1, as a number to send it.").arg(wanted->words));
    }
    m_typedTotal = wanted;
    setVisible(wanted || m_lines->count() > 0);
}

void FindingsPanel::addTotalBar()
{
    m_totalBar = new MessageBar(this);
    auto *totalLine = new QWidget(m_totalBar);
    m_totalEdit = new QLineEdit(totalLine);
    m_totalEdit->setFixedWidth(totalWidth);
    m_totalEdit->setAccessibleName(tr("The total to be sent"));
    auto *line = new QHBoxLayout(totalLine);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_totalEdit);
    line->addStretch(1);
    m_totalBar->addBelow(totalLine);
    m_column->insertWidget(0, m_totalBar);
    connect(m_totalEdit, &QLineEdit::textChanged, this, &FindingsPanel::acceptedChanged);
}

bool FindingsPanel::isTotalTyped() const
{
    if (!m_typedTotal) {
        return true;
    }
    const Result<Amount, AmountError> typed = Amount::parse(m_totalEdit->text().trimmed());
    return typed && *typed == m_typedTotal->total;
}

void FindingsPanel::setFindings(const QList<Finding> &findings)
{
    m_warnings.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(false);
    addFindings(findings);
}

void FindingsPanel::addFindings(const QList<Finding> &findings)
{
    m_place = 0;
    for (const Finding &finding : findings) {
        if (strengthOf(finding.name) == FindingStrength::Warning) {
            addWarning(finding);
        }
    }
    for (const Finding &finding : findings) {
        if (strengthOf(finding.name) == FindingStrength::Notice) {
            addNotice(finding);
        }
    }
    setVisible(m_lines->count() > 0 || m_typedTotal);
}

void FindingsPanel::addWarning(const Finding &finding)
{
    auto *bar = new MessageBar(this);
    bar->setMessage(Tone::Warning, titleOf(finding.name), wordsFor(finding));
    auto *box = new QCheckBox(tr("I have checked this and accept it"), bar);
    box->setAccessibleDescription(wordsFor(finding));
    bar->addBelow(box);
    m_warnings.append({finding.name, box});
    m_lines->insertWidget(m_place++, bar);
    connect(box, &QCheckBox::toggled, this, &FindingsPanel::acceptedChanged);
}

void FindingsPanel::addNotice(const Finding &finding)
{
    auto *bar = new MessageBar(this);
    bar->setMessage(Tone::Neutral, titleOf(finding.name), wordsFor(finding));
    m_lines->insertWidget(m_place++, bar);
}

QList<FindingName> FindingsPanel::accepted() const
{
    QList<FindingName> names;
    for (const Warning &warning : m_warnings) {
        if (warning.box->isChecked()) {
            names.append(warning.name);
        }
    }
    return names;
}

bool FindingsPanel::isComplete() const
{
    return isTotalTyped() && std::all_of(m_warnings.begin(), m_warnings.end(), [](const Warning &warning) {
               return warning.box->isChecked();
           });
}
