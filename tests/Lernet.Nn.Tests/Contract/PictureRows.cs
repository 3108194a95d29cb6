namespace Lernet.Nn.Tests.Contract;

internal static class PictureRows
{
    public static IEnumerable<ModuleCase> All =>
    [
        new(() => new Conv1d(2, 3, kernel: 3, padding: 1), [2, 2, 5], [2, 3, 5]) { WrongInput = [2, 3, 5] },
        new(() => new Conv2d(2, 3, kernel: 3, stride: 2), [2, 2, 5, 7], [2, 3, 2, 3]) { WrongInput = [2, 3, 5, 7] },
        new(() => new ConvTranspose1d(2, 3, kernel: 2, stride: 2), [2, 2, 3], [2, 3, 6]) { WrongInput = [2, 3, 3] },
        new(() => new ConvTranspose2d(2, 3, kernel: 2, stride: 2), [1, 2, 3, 2], [1, 3, 6, 4]) { WrongInput = [1, 3, 3, 2] },
        new(() => new MaxPool1d(2), [2, 2, 6], [2, 2, 3]),
        new(() => new MaxPool2d(2), [1, 2, 4, 6], [1, 2, 2, 3]),
        new(() => new MaxUnpool2d(2), [1, 1, 2, 2], [1, 1, 4, 4])
            { Call = (m, x) => ((MaxUnpool2d)m).Forward(x, Tensor.From([0.0, 3, 9, 14], [1, 1, 2, 2], x.Backend)) },
        new(() => new AveragePool1d(2), [2, 2, 6], [2, 2, 3]),
        new(() => new AveragePool2d(2), [1, 2, 4, 6], [1, 2, 2, 3]),
        new(() => new AdaptiveAveragePool1d(2), [2, 2, 5], [2, 2, 2]),
        new(() => new AdaptiveAveragePool2d(2), [1, 2, 5, 4], [1, 2, 2, 2]),
        new(() => new AdaptiveMaxPool2d(2), [1, 2, 5, 4], [1, 2, 2, 2]),
        new(() => new Pad1d(1), [2, 2, 3], [2, 2, 5]),
        new(() => new Pad2d(1), [1, 2, 3, 2], [1, 2, 5, 4]),
        new(() => new Upsample(2), [1, 2, 3, 2], [1, 2, 6, 4]),
        new(() => new Sequential(new Conv2d(1, 2, kernel: 3), new BatchNorm2d(2), new Tanh(), new AveragePool2d(2), new Flatten(), new Linear(8, 2)), [2, 1, 6, 6], [2, 2])
            { WrongInput = [2, 2, 6, 6], Title = "a small convolutional network" },
    ];
}
