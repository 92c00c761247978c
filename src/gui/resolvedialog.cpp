#include "gui/resolvedialog.h"

#include "ui_resolvedialog.h"

#include "gui/pagecolumn.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/plaintext.h"

ResolveDialog::ResolveDialog(const WindowServices &services, const WithdrawalRecord &record, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ResolveDialog>()), m_services(services), m_id(record.id)
{
    m_ui->setupUi(this);
    setWindowTitle(titleMark(services.mode) + windowTitle());
    setWindowModality(Qt::WindowModal);
    setFixedWidth(560);
    m_ui->modeStrip->setMode(services.mode);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->errorBar->setVisible(false);
    const Withdrawal &withdrawal = record.withdrawal;
    m_ui->payoutLabel->setText(tr("%1 to %2")
                                   .arg(amountWithTicker(withdrawal.total(), withdrawal.currency()),
                                        plainText(withdrawal.recipients().first().address)));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &ResolveDialog::recordAnswer);
    connect(m_ui->operationEdit, &QLineEdit::textChanged, this, &ResolveDialog::showAllowed);
    connect(m_ui->operationEdit, &QLineEdit::textEdited, m_ui->sentButton,
            [this] { m_ui->sentButton->setChecked(true); });
    connect(m_ui->notSentButton, &QRadioButton::toggled, this, &ResolveDialog::showAllowed);
    showAllowed();
}

ResolveDialog::~ResolveDialog() = default;

void ResolveDialog::showAllowed()
{
    m_ui->recordButton->setEnabled(m_ui->notSentButton->isChecked()
                                   || !m_ui->operationEdit->text().trimmed().isEmpty());
}

void ResolveDialog::setWaiting(bool isWaiting)
{
    for (QWidget *input : QList<QWidget *>{m_ui->sentButton, m_ui->operationEdit, m_ui->notSentButton}) {
        input->setEnabled(!isWaiting);
    }
    m_ui->recordButton->setText(isWaiting ? tr("Asking Plisio…") : tr("&Record my answer"));
    m_ui->recordButton->setEnabled(!isWaiting);
    m_ui->cancelButton->setEnabled(!isWaiting);
    m_isWaiting = isWaiting;
}

// An answer that was given will be recorded: whoever gave it has to see that.
void ResolveDialog::reject()
{
    if (!m_isWaiting) {
        QDialog::reject();
    }
}

void ResolveDialog::recordAnswer()
{
    Resolution resolution;
    resolution.kind = m_ui->notSentButton->isChecked() ? Resolution::Kind::NotSent : Resolution::Kind::SentAs;
    if (resolution.kind == Resolution::Kind::SentAs) {
        resolution.operationId = m_ui->operationEdit->text().trimmed();
    }
    resolution.by = m_services.person;
    resolution.via = QStringLiteral("window");
    setWaiting(true);
    m_ui->errorBar->setVisible(false);
    m_services.payouts.resolve(m_id, resolution)
        .then(this, [this](const Result<WithdrawalRecord, ResolutionError> &answer) {
            setWaiting(false);
            if (!answer) {
                return showError(answer.error());
            }
            Q_EMIT resolved(*answer);
            accept();
        });
}

void ResolveDialog::showError(const ResolutionError &error)
{
    m_ui->errorBar->setMessage(Tone::Warning, tr("Not recorded"), wordsFor(error));
    m_ui->errorBar->setVisible(true);
    adjustSize();
}
