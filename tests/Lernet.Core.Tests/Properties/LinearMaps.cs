namespace Lernet.Core.Tests.Properties;

/// <summary>Every operation that is linear in its input, with an input that it takes.</summary>
internal static class LinearMaps
{
    private static readonly int[] Box = [2, 3, 4];

    public static readonly (string Name, int[] Shape, Func<Tensor, Tensor> Map)[] All =
    [
        ("negation", Box, x => -x),
        ("times a number", Box, x => x * 2.5),
        ("times a tensor", [3, 1], x => x * Fixed(2, 3, 4)),
        ("divided by a tensor", [3, 1], x => x / (Fixed(2, 3, 4) + 9)),
        ("plus itself turned", [3, 3], x => x + x.Transpose()),
        ("Reshape", Box, x => x.Reshape(4, 6)),
        ("Permute", Box, x => x.Permute(2, 0, 1)),
        ("Transpose", Box, x => x.Transpose(0, 2)),
        ("Expand", [3, 1], x => x.Expand([2, 3, 4])),
        ("Flip", Box, x => x.Flip(1)),
        ("Unsqueeze", Box, x => x.Unsqueeze(1)),
        ("part", Box, x => x[1, 1..3]),
        ("Concatenate", Box, x => Tensor.Concatenate([x, x * 2, x], 1)),
        ("Stack", Box, x => Tensor.Stack([x, x.Flip(0)], 2)),
        ("Split", [4, 3], x => x.Split(2)[1]),
        ("Take", Box, x => x.Take(Tensor.From([2, 0, 2, 1]), 1)),
        ("Gather", [3, 4], x => x.Gather(Index(4, 3, 5), 1)),
        ("ScatterAdd", [3, 5], x => x.ScatterAdd([3, 4], Index(4, 3, 5), 1)),
        ("Where", [3, 4], x => Tensor.Where(Fixed(3, 4).Greater(0), x, x * 3)),
        ("Sum", Box, x => x.Sum()),
        ("Sum of axes", Box, x => x.Sum([0, 2])),
        ("Mean", Box, x => x.Mean(1)),
        ("CumSum", Box, x => x.CumSum(1)),
        ("MatMul from the left", [2, 3, 4], x => x.MatMul(Fixed(4, 5))),
        ("MatMul from the right", [4, 5], x => Fixed(2, 3, 4).MatMul(x)),
        ("MatMul by a vector", [3, 4], x => x.MatMul(Fixed(4))),
        ("Dot", [7], x => x.Dot(Fixed(7))),
        ("Conv1d", [2, 3, 7], x => x.Conv1d(Fixed(4, 3, 3), stride: 2, padding: 1)),
        ("Conv1d of its weight", [4, 3, 3], w => Fixed(2, 3, 7).Conv1d(w, dilation: 2)),
        ("Conv2d", [1, 2, 5, 6], x => x.Conv2d(Fixed(3, 2, 3, 2), stride: (2, 1), padding: (1, 0))),
        ("Conv2d in groups", [2, 4, 4, 4], x => x.Conv2d(Fixed(6, 2, 3, 3), groups: 2, dilation: (1, 1), padding: 1)),
        ("Conv2d of its weight", [3, 2, 3, 2], w => Fixed(1, 2, 5, 6).Conv2d(w, stride: (2, 1), padding: (1, 0))),
        ("ConvTranspose1d", [2, 3, 4], x => x.ConvTranspose1d(Fixed(3, 2, 3), stride: 2, padding: 1, outputPadding: 1)),
        ("ConvTranspose2d", [1, 2, 3, 3], x => x.ConvTranspose2d(Fixed(2, 3, 2, 3), stride: 2)),
        ("ConvTranspose2d of its weight", [2, 3, 2, 3], w => Fixed(1, 2, 3, 3).ConvTranspose2d(w, stride: 2)),
        ("AveragePool2d", [1, 2, 5, 6], x => x.AveragePool2d((3, 2), stride: 2, padding: 1)),
        ("AdaptiveAveragePool2d", [1, 2, 5, 6], x => x.AdaptiveAveragePool2d((2, 4))),
        ("MaxUnpool2d", [1, 2, 2, 3], x => x.MaxUnpool2d(Fixed(1, 2, 4, 6).MaxPool2dWithIndices(2).Indices, 2)),
        ("Pad", [2, 3], x => x.Pad([(1, 2), (0, 1)])),
        ("Pad reflect", [2, 4], x => x.Pad([(2, 3)], PadMode.Reflect)),
        ("Pad replicate", [2, 4], x => x.Pad([(2, 3)], PadMode.Replicate)),
        ("Pad circular", [2, 4], x => x.Pad([(2, 3)], PadMode.Circular)),
        ("Interpolate nearest", [1, 1, 3, 4], x => x.Interpolate([5, 2])),
        ("Interpolate linear", [1, 1, 3, 4], x => x.Interpolate([5, 7], Interpolation.Linear)),
        ("Unfold", [3, 7], x => x.Unfold(1, 3, stride: 2)),
        ("Fold", [3, 3, 3], x => x.Fold(1, 7, stride: 2)),
        ("Chunk", [5, 3], x => x.Chunk(2)[0]),
        ("Scatter", [3, 2], x => Tensor.Zeros(3, 4).On(x.Backend).Scatter(Tensor.From([0, 3, 1, 2, 2, 0]).Reshape(3, 2), x, 1)),
        ("MaskedFill", [3, 4], x => x.MaskedFill(Fixed(3, 4).Greater(1), 0)),
        ("MaskedSelect", [3, 4], x => x.MaskedSelect(Fixed(3, 4).Greater(0))),
        ("Lerp", [3, 4], x => x.Lerp(x.Flip(0), 0.25)),
        ("Diagonal", [3, 4], x => x.Diagonal(1)),
        ("DiagonalMatrix", [2, 3], x => x.DiagonalMatrix()),
        ("Trace", [3, 3], x => x.Trace()),
        ("LowerTriangle", [2, 3, 4], x => x.LowerTriangle(1)),
        ("UpperTriangle", [3, 4], x => x.UpperTriangle()),
        ("Roll", Box, x => x.Roll(2, 1)),
        ("Rot90", [3, 4], x => x.Rot90()),
        ("Tile", [2, 3], x => x.Tile(2, 1, 2)),
        ("Repeat", [2, 3], x => x.Repeat([2, 0, 1], 1)),
        ("Outer", [3], x => x.Outer(Fixed(4))),
        ("Cross", [2, 3], x => x.Cross(Fixed(2, 3))),
        ("Einsum", [2, 3, 4], x => Tensor.Einsum("bij,bkj->bik", x, Fixed(2, 5, 4))),
        ("Linear", [3, 4], x => x.Linear(Fixed(5, 4))),
        ("Attention of its values", [2, 4, 3], v => Tensor.Attention(Fixed(2, 5, 3), Fixed(2, 4, 3), v)),
        ("BatchNorm in use", [4, 3], x => x.BatchNorm(Tensor.Zeros(3).On(x.Backend), Fixed(3).Square() + 1, Fixed(3), null)),
        ("Clone", Box, x => x.Clone()),
    ];

    private static Tensor Fixed(params int[] shape) => Any.Numbers(new(shape), 7);

    private static Tensor Index(int below, params int[] shape)
    {
        var random = new Randoms(new Seed(below));
        return Tensor.From([.. Enumerable.Range(0, new Shape(shape).Elements).Select(_ => Math.Floor(random.NextUniform() * below))], new Shape(shape));
    }
}
