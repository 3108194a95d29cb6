//# notebook 05-backpropagation, cell layer-backward, answer WeightGradient

//# right: one product
Tensor WeightGradient(Tensor x, Tensor delta) => delta.Transpose().MatMul(x);

//# right: example by example
Tensor WeightGradient(Tensor x, Tensor delta)
{
    var sum = Tensor.Zeros(delta.Shape[1], x.Shape[1]);
    for (var n = 0; n < x.Shape[0]; n++) sum += delta[n].Unsqueeze(1) * x[n].Unsqueeze(0);
    return sum;
}

//# blank: Replace throw
Tensor WeightGradient(Tensor x, Tensor delta) => throw new NotImplementedException();

//# constant: Not right for this input
Tensor WeightGradient(Tensor x, Tensor delta) => Tensor.Zeros(delta.Shape[1], x.Shape[1]);

//# wrong 0: transposed
Tensor WeightGradient(Tensor x, Tensor delta) => x.Transpose().MatMul(delta);

//# wrong 0: mean over the batch
Tensor WeightGradient(Tensor x, Tensor delta) => delta.Transpose().MatMul(x) / x.Shape[0];

//# wrong 0: The sign is turned
Tensor WeightGradient(Tensor x, Tensor delta) => -delta.Transpose().MatMul(x);

//# wrong 0: Only one example counts
Tensor WeightGradient(Tensor x, Tensor delta)
{
    var sum = Tensor.Zeros(delta.Shape[1], x.Shape[1]);
    for (var n = 0; n < x.Shape[0]; n++) sum = delta[n].Unsqueeze(1) * x[n].Unsqueeze(0);
    return sum;
}

//# wrong 0: off by the same factor
Tensor WeightGradient(Tensor x, Tensor delta) => 2 * delta.Transpose().MatMul(x);

//# error: Your code stopped with ShapeException
Tensor WeightGradient(Tensor x, Tensor delta) => x.MatMul(delta);
