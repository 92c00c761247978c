#pragma once

#include "core/draft.h"
#include "core/finding.h"
#include "core/outcome.h"
#include "core/payoutfigures.h"

#include <QMap>
#include <QSet>
#include <QWidget>

#include <memory>

class AddressDifference;
class CostCard;
class CostWatch;
class FiatEntry;
class FieldNote;
class PlainLineEdit;

namespace Ui {
class SendForm;
}

// The form of one payout. Checks as one types and says what is wrong beside each field; what is missing only once the
// person has left the field or asked to go on. Never changes what was typed or pasted.
class SendForm : public QWidget
{
    Q_OBJECT

public:
    explicit SendForm(QWidget *parent = nullptr);
    ~SendForm() override;

    void setCurrencies(const QList<Currency> &currencies, const QDateTime &heardAt = {});
    [[nodiscard]] WithdrawalDraft draft() const;
    // Puts a draft in; nothing is marked as wrong yet but what is there.
    void setDraft(const WithdrawalDraft &draft);
    // Errors that a guard or check found; each goes to its field, the rest to the bar above.
    void showErrors(const QList<Finding> &findings);
    // Plisio's refusal, at the fields it names, until these are edited.
    void showRefusal(const PlisioError &error);
    // A sentence above the form about why nothing could be sent.
    void showObstacle(const QString &title, const QString &text);
    // The recipient's field, for what helps there.
    [[nodiscard]] PlainLineEdit *addressEdit() const;
    [[nodiscard]] FieldNote *addressNote() const;
    // What the payout costs, what there is and what it is worth, as far as it is known.
    void showCosts(const CostWatch &costs);
    // The payout that stands there, once it could be sent.
    [[nodiscard]] std::optional<Withdrawal> payout() const;

Q_SIGNALS:
    void edited();
    // What stands there, by a person or by the program.
    void changed();
    void reviewRequested();

private:
    void connectFields();
    void edit(InputField field);
    void leave(InputField field);
    void review();
    void clear();
    void validate();
    [[nodiscard]] QString errorAt(InputField field, const QList<Finding> &findings) const;
    void showCurrency();
    void showAmountNote();
    void takeMost();
    [[nodiscard]] PayoutFigures chosenFigures() const;

    std::unique_ptr<Ui::SendForm> m_ui;
    AddressDifference *m_difference; // in the bar above
    QMap<InputField, FieldNote *> m_notes;
    QList<Currency> m_currencies;
    QSet<InputField> m_visited; // may be called empty
    QMap<InputField, QString> m_saidElsewhere; // by Plisio or a guard, until edited
    FiatEntry *m_fiatEntry;
    QMap<FeePlan, PayoutFigures> m_figures; // with either plan
    QString m_available; // in words
    QString m_rate; // in words
};
