namespace Lernet.Backends.Reference;

internal sealed class ReferenceBuffer(int length) : Buffer
{
    private double[]? values = new double[length];

    public override IBackend Backend => Lernet.Backend.Reference;

    public override int Length => length;

    public double[] Values => values ?? throw Released();

    public override void Release() => values = null;
}
