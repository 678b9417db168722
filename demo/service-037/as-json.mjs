export function answerJson(response, answer, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(jsonOf(answer)));
}

/** One citizen is an object, none is an empty text: what gateways make of the XML. */
export function jsonOf({ citizens, exists, errorCode, message }) {
  if (errorCode !== undefined) return { errorCode, message };
  if (exists !== undefined) return { Body: { KetQuaXacThuc: { TonTai: exists } } };
  const [one] = citizens;
  const CongDan = citizens.length > 1 ? citizens : (one ?? '');
  return { Body: { CongdanCollection: { CongDan } } };
}
