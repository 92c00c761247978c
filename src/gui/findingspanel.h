#pragma once

#include "core/finding.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

// What the guards say about a payout: each warning with a box of its own to accept it, and the notices below.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    // In place of those before; none is accepted yet.
    void setFindings(const QList<Finding> &findings);
    // Above those that are there; what was accepted stays accepted.
    void addFindings(const QList<Finding> &findings);
    // The warnings whose boxes are checked.
    [[nodiscard]] QList<FindingName> accepted() const;
    // Whether every warning is accepted; true when there is none.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void acceptedChanged();

private:
    struct Warning {
        FindingName name;
        QCheckBox *box;
    };

    void addWarning(const Finding &finding);
    void addNotice(const Finding &finding);

    QVBoxLayout *m_lines;
    QList<Warning> m_warnings;
    int m_place = 0; // of the next line
};
