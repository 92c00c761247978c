#include "gui/findingspanel.h"

#include "gui/messagebar.h"
#include "words/findingwords.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

FindingsPanel::FindingsPanel(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
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
    setVisible(m_lines->count() > 0);
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
    return std::all_of(m_warnings.begin(), m_warnings.end(),
                       [](const Warning &warning) { return warning.box->isChecked(); });
}
