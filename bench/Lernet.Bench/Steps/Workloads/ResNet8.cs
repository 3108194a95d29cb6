using Lernet.Nn;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>A small residual network (He et al. 2015): three blocks of 16, 32 and 64 channels.</summary>
internal static class ResNet8
{
    private const int Classes = 10;

    public static Workload Create(int batch, Func<IEnumerable<Tensor>, Optimizer> optimizer, int size = 32)
    {
        var net = new Sequential(
            new Conv2d(3, 16, kernel: 3, padding: 1, bias: false), new BatchNorm2d(16), new Relu(),
            Block(16, 16, stride: 1), new Relu(), Block(16, 32, stride: 2), new Relu(), Block(32, 64, stride: 2), new Relu(),
            new AdaptiveAveragePool2d(1), new Flatten(), new Linear(64, Classes));

        var (half, quarter) = (size / 2, size / 4);
        var first = Convolution(3, 16, size);
        var forward = first + (2 * Convolution(16, 16, size))
            + Convolution(16, 32, half) + Convolution(32, 32, half) + Convolution(16, 32, half, kernel: 1)
            + Convolution(32, 64, quarter) + Convolution(64, 64, quarter) + Convolution(32, 64, quarter, kernel: 1)
            + Operations.Product(1, 64, Classes);
        return new TrainingWorkload(net, optimizer, Loss.CrossEntropy, Data.Normal(batch, 3, size, size), Data.Classes(Classes, batch))
        {
            Operations = batch * Operations.Step(forward, first),
        };
    }

    private static Residual Block(int inputs, int outputs, int stride) => new(
        new Sequential(
            new Conv2d(inputs, outputs, kernel: 3, stride: stride, padding: 1, bias: false), new BatchNorm2d(outputs), new Relu(),
            new Conv2d(outputs, outputs, kernel: 3, padding: 1, bias: false), new BatchNorm2d(outputs)),
        stride == 1 ? null : new Sequential(new Conv2d(inputs, outputs, kernel: 1, stride: stride, bias: false), new BatchNorm2d(outputs)));

    private static double Convolution(int inputs, int outputs, int size, int kernel = 3) =>
        Operations.Product(outputs, inputs * kernel * kernel, size * size);
}
