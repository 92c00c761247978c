#include "payouts/knownrates.h"

#include "account/account.h"
#include "records/limitbook.h"

QFuture<QList<Currency>> knownRates(const PayoutTools &tools)
{
    Account &account = tools.account;
    return LimitBook(tools.store)
        .at(tools.now())
        .then(&account,
              [&account](const Result<Limits, LedgerError> &limits) {
                  if (!limits || !limits->isAnyInDollars()) {
                      return QtFuture::makeReadyFuture(account.currencies());
                  }
                  return account.refreshCurrencies().then(
                      &account, [&account](const Result<QList<Currency>, AskError> &) { return account.currencies(); });
              })
        .unwrap();
}
