#pragma once

#include "core/finding.h"

#include <QWidget>

class MessageBar;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

// A total that a person has to type before it is sent, and how it is shown.
struct TypedTotal {
    Amount total;
    QString words;
};

// What the guards say about a payout: each warning with a box of its own to accept it, and the notices below.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    // In place of those before; none is accepted yet.
    void setFindings(const QList<Finding> &findings);
    // Asks for it from now on, above the findings; nothing: not.
    void setTypedTotal(const std::optional<TypedTotal> &wanted);
    // Above those that are there; what was accepted stays accepted.
    void addFindings(const QList<Finding> &findings);
    // The warnings whose boxes are checked.
    [[nodiscard]] QList<FindingName> accepted() const;
    // Whether every warning is accepted, and the total is typed if it has to be.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isTotalTyped() const;

Q_SIGNALS:
    void acceptedChanged();

private:
    struct Warning {
        FindingName name;
        QCheckBox *box;
    };

    void addTotalBar();
    void addWarning(const Finding &finding);
    void addNotice(const Finding &finding);

    MessageBar *m_totalBar = nullptr; // made when it is first needed
    QLineEdit *m_totalEdit = nullptr;
    std::optional<TypedTotal> m_typedTotal;
    QVBoxLayout *m_column;
    QVBoxLayout *m_lines;
    QList<Warning> m_warnings;
    int m_place = 0; // of the next line
};
