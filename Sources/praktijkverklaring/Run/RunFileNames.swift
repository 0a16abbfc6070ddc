/// What a run over records counted: no part of the list.
let reportFileName = "verslag.json"
/// The records that a run refused, unchanged.
let refusedFileName = "afgewezen.jsonl"
