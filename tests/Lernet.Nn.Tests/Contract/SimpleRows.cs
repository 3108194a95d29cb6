namespace Lernet.Nn.Tests.Contract;

internal static class SimpleRows
{
    public static IEnumerable<ModuleCase> All =>
    [
        new(() => new Linear(3, 2), [4, 3], [4, 2]) { WrongInput = [4, 2] },
        new(() => new Linear(3, 2), [4, 5, 3], [4, 5, 2]) { WrongInput = [4, 3, 5], Title = "Linear of sequences" },
        new(() => new Neuron(3, Activation.Sigmoid), [4, 3], [4]) { WrongInput = [4, 2] },
        new(() => new Flatten(), [4, 2, 3], [4, 6]),
        new(() => new Sequential(new Linear(3, 5), new Tanh(), new BatchNorm1d(5), new Dropout(0.8), new Linear(5, 2)), [4, 3], [4, 2]) { WrongInput = [4, 2] },
        new(() => new Residual(new Linear(3, 3)), [4, 3], [4, 3]) { WrongInput = [4, 2] },
        new(() => new Residual(new Linear(3, 2), new Linear(3, 2, bias: false)), [4, 3], [4, 2]) { WrongInput = [4, 2], Title = "Residual with projection" },
        new(() => new Embedding(5, 3), [4, 6], [4, 6, 3]) { Tokens = 5 },
        // Without the padding among the tokens: moving its vector would move the output, but it learns nothing.
        new(() => new Embedding(5, 3, padding: 4), [6], [6, 3]) { Tokens = 4 },
        new(() => new BatchNorm1d(3), [4, 3], [4, 3]) { WrongInput = [4, 2] },
        new(() => new BatchNorm1d(3), [4, 3, 2], [4, 3, 2]) { WrongInput = [4, 3, 2, 2], Title = "BatchNorm1d of sequences" },
        new(() => new BatchNorm1d(3, affine: false), [4, 3], [4, 3]) { WrongInput = [3] },
        new(() => new BatchNorm2d(2), [2, 2, 3, 2], [2, 2, 3, 2]) { WrongInput = [2, 2, 3] },
        new(() => new LayerNorm(5), [4, 5], [4, 5]) { WrongInput = [4, 4] },
        new(() => new LayerNorm([2, 3], affine: false), [4, 2, 3], [4, 2, 3]) { WrongInput = [4, 3, 2] },
        new(() => new GroupNorm(2, 4), [2, 4, 3], [2, 4, 3]) { WrongInput = [2, 3, 4] },
        new(() => new Dropout(), [4, 5], [4, 5]),
        new(() => new Dropout(keep: 1), [4, 5], [4, 5]),
        new(() => new Dropout2d(0.7), [2, 3, 2, 2], [2, 3, 2, 2]) { WrongInput = [2, 3] },
    ];
}
