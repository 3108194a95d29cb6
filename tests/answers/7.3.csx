//# notebook 07-training-loop, cell accuracy, answer Accuracy

//# right: in tensors
double Accuracy(Tensor logits, Tensor labels) => logits.ArgMax().EqualTo(labels).Mean().Item();

//# right: row by row
double Accuracy(Tensor logits, Tensor labels)
{
    var right = 0;
    for (var row = 0; row < labels.Length; row++)
    {
        if ((int)logits[row].ArgMax().Item() == (int)labels[row].Item()) right++;
    }
    return right / (double)labels.Length;
}

//# blank: Replace throw
double Accuracy(Tensor logits, Tensor labels) => throw new NotImplementedException();

//# constant: The result is the same for every input
double Accuracy(Tensor logits, Tensor labels) => 1;

//# wrong 0: error rate
double Accuracy(Tensor logits, Tensor labels) => 1 - logits.ArgMax().EqualTo(labels).Mean().Item();

//# wrong 0: This is per cent
double Accuracy(Tensor logits, Tensor labels) => 100 * logits.ArgMax().EqualTo(labels).Mean().Item();

//# wrong 0: This is a count
double Accuracy(Tensor logits, Tensor labels) => logits.ArgMax().EqualTo(labels).Sum().Item();

//# wrong 0: Whole numbers were divided
double Accuracy(Tensor logits, Tensor labels)
{
    var right = (int)logits.ArgMax().EqualTo(labels).Sum().Item();
    return right / labels.Length;
}

//# wrong 0: takes the smallest logit
double Accuracy(Tensor logits, Tensor labels) => logits.ArgMin().EqualTo(labels).Mean().Item();

//# error: Your code stopped with ShapeException
double Accuracy(Tensor logits, Tensor labels) => logits.ArgMax(axis: 0).EqualTo(labels).Mean().Item();
