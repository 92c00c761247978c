#pragma once

#include "gui/theme.h"
#include "gui/windowservices.h"

#include <QWidget>

class MessageBar;
class QPushButton;

// A withdrawal in doubt: what is known, that it is never sent again by itself, and the two ways out, by Plisio's evidence
// or by a person's decision. Never offers to repeat it.
class DoubtPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtPanel(const WindowServices &services, QWidget *parent = nullptr);

    // What to say of Plisio's answer about a withdrawal that is still in doubt.
    struct Answer {
        Tone tone;
        QString title;
        QString text;
    };
    static Answer describe(const ReconcileReport &report, const QString &id);
    // Hides itself when the record is not in doubt.
    void setRecord(const WithdrawalRecord &record);

Q_SIGNALS:
    // It is settled, by evidence or by a decision.
    void settled(const WithdrawalRecord &record);

private:
    void ask();
    void showAnswer(const ReconcileReport &report);
    void decide();

    WindowServices m_services;
    std::optional<WithdrawalRecord> m_record;
    MessageBar *m_explanationBar;
    MessageBar *m_answerBar;
    QPushButton *m_askButton;
    QPushButton *m_decideButton;
};
